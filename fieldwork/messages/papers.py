"""Sentences that stand on printed papers, and what is said before one is taken."""
# ruff: noqa: E501 - a sentence is easier to judge in one line

SENTENCES: dict[str, str] = {
    "PAPER_CHARACTERS_LACKING": "{record}中有 PDF 字体里没有的字：{characters}。Word 文件用您电脑上的字体显示它们；PDF 上以 〓 表示，请打印后手写补正。",
    # the protocol of a draw
    "PROTOCOL_OWN": "本单位在公布承诺之后抽取的样本。不是国家平台抽取的样本。",
    "PROTOCOL_REHEARSAL": "演练：没有事先公布承诺，不能作为正式样本。",
    "PROTOCOL_PLATFORM": "国家平台抽取、由本单位导入并核验的样本。没有公开的种子，起点和位置不能由本单位重算。",
    "PROTOCOL_SCOPE": "本次抽取 {n_all} 个小区；本件列出其中 {n_areas} 个小区的 {n_sample} 户样本户和 {n_reserve} 户备选户，只写编码，不含姓名、地址和收入。",
    "PROTOCOL_VOID": "其中已作废的小区：{areas}。作废的抽选不再作数，记录保留。",
    "PROTOCOL_LOCKS": "锁定以后名录和摸底数据不能再改；名单摘要是按抽选次序逐行写出的名单文字的 SHA-256，见“七”。",
    "PROTOCOL_NO_LOCK": "没有锁定的记录。",
    "PROTOCOL_PROMISE": "种子尚不可知时，先公布名单摘要、参数、标签和将给出种子的公开事件；承诺摘要把这些内容固定下来。",
    "PROTOCOL_NO_PROMISE": "没有公布过承诺，这是演练。",
    "PROTOCOL_NO_PROMISE_PLATFORM": "不适用：由国家平台抽取。",
    "PROTOCOL_NO_SEED": "不适用：平台没有公布种子。",
    "PROTOCOL_START": "起点 = SHA-256(“种子|标签|小区代码”) 当作整数，乘以 N，除以 2 的 256 次方取整；任何计算器都能核对。",
    "PROTOCOL_RESERVE": "备选户按次序列出，只写住户编码的末 5 位（住宅 3 位-户 2 位），前 15 位是小区代码。次序从 0 起。",
    "PROTOCOL_DIGESTS": "二维码里只有摘要和代码，可用手机读出，与公布的或记在别处的摘要对照。记录摘要把各小区的名单摘要和次序摘要合在一起。",
    "PROTOCOL_CHECK_PAGE": "用浏览器核对：从“抽选”页取 draw_record.json、order.csv 和 verify.html，断网打开 verify.html，选前两个文件，就把抽取重算一遍；它不用本系统的程序。verify.html 的 SHA-256：{digest}。",
    "PROTOCOL_CHECK_COMMAND": "用命令核对：zhuhu draw replay draw_record.json order.csv；有摸底名单的，用名单代替 order.csv，可一并核对排序。",
    "PROTOCOL_CHECK_LEDGER": "核对台账：zhuhu ledger verify；第 {sequence} 条的哈希应与本件所印的一致。同一台账序号、同一时间再生成本件，应逐字节相同。",
    "PROTOCOL_SIGN": "在场人核对种子与公告一致、摘要与公布的承诺一致后签字。姓名由本人签署。",
}
