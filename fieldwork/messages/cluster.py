"""Sentences about drawing on a cluster."""
# ruff: noqa: E501 - a sentence is easier to judge in one line

SENTENCES: dict[str, str] = {
    "CLUSTER_NOT_INSTALLED": '没有安装在集群上抽选所用的 Dask；请用 pip install "zhuhu[cluster]" 安装后再试，或在一台机器上用 zhuhu draw households。',
    "CLUSTER_UNREACHABLE": "连不上集群的调度地址 {address}；地址应形如 tcp://主机:8786；请确认调度程序已启动、本机能访问该端口。",
    "PARTS_DIFFER": "各份抽选的 {field} 不一致，不能合成一次抽选；请用同一种子、标签、方法和参数重抽各份。",
    "AREA_IN_TWO_PARTS": "小区 {ea_id} 的住户分在了两份里；一个小区应整个在一份里抽；请按小区重新分份。",
}
