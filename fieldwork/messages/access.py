"""Sentences about reaching the pages and the interface."""

SENTENCES: dict[str, str] = {
    "ACCESS_NOT_FROM_HERE": "本服务现在只接受本机访问；请在运行服务的电脑上打开 http://127.0.0.1。",
    "ACCESS_UNKNOWN_HOST": "网址中的主机名不是本机；请改用 http://127.0.0.1 加端口号打开。",
    "ACCESS_NO_SUCH_PATH": "没有这个接口地址；请检查网址的拼写。",
    "ACCESS_UNKNOWN_PERSON": "没有这个操作身份；请重新登录。",
    "ACCESS_NO_CYCLE": "还没有建立轮换周期；请先建立周期，再看地图。",
    "ACCESS_WRONG_QUERY": "接口参数不完整或不正确；请检查网址。",
}
