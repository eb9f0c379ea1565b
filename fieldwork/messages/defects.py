"""Sentences about what nobody foresaw: a reference number, and where its reason can be found."""

SENTENCES: dict[str, str] = {
    "DEFECT_PAGE": (
        "这一页没有显示出来，编号 {reference}。请刷新重试；仍不行时把编号告诉管理员，在服务日志中可以查到原因。"
    ),
    "DEFECT_ANSWER": (
        "服务器没能完成这次请求，编号 {reference}。请稍后重试；仍不行时把编号告诉管理员，在服务日志中可以查到原因。"
    ),
}
