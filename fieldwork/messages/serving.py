"""Sentences about serving other machines, and about the office's own certificate."""

# ruff: noqa: E501 - a sentence is easier to judge in one line
SENTENCES: dict[str, str] = {
    "SERVE_DEMO_ONLY_HERE": "演示只在本机打开；请去掉 --host，或不加 --demo。",
    "SERVE_NEEDS_ACCOUNTS": "要让别的电脑访问（{host}），须先有账号；请先在本机打开一次，建立管理员后再试。",
    "SERVE_NEEDS_CERTIFICATE": "要让别的电脑访问（{host}），须有证书；请先运行 zhuhu certificate {name}，或由反向代理负责 https 并加 --behind-proxy。",
    "SERVE_NEEDS_NAMES": "不知道别的电脑用什么名称访问本机；请在设置 names 中写明，如 ZHUHU_NAMES=192.168.1.20。",
    "SERVE_HOST_WRONG": "不能在地址 {host} 的端口 {port} 上监听；地址应为本机的 IP、0.0.0.0 或 127.0.0.1，1024 以下的端口须有权限；请改正 --host 或 --port。",
    "CERTIFICATE_HALF": "证书 {certificate} 和私钥 {key} 应两个都给；请补上缺少的一个。",
    "CERTIFICATE_MISSING": "找不到证书文件 {path}；请检查设置，或用 zhuhu certificate 生成。",
    "CERTIFICATE_UNREADABLE": "文件 {path} 不是能用的证书或私钥；请检查文件，或移走它后用 zhuhu certificate 重新生成。",
    "CERTIFICATE_NAME_WRONG": "“{value}”不是主机名或 IP 地址；应如 192.168.1.20 或 zhuhu.local，不带 http:// 和端口。",
    "CERTIFICATE_EXPIRED": "服务器证书 {path} 已于 {day} 到期；请用 zhuhu certificate 换发后重新启动，平板上不必再装。",
    "CERTIFICATE_FOLDER": "不能写入文件夹 {path}（{problem}）；请检查路径和权限后重试。",
}
