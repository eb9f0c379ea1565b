"""Sentences about sample size, allocation and expected precision."""

SENTENCES: dict[str, str] = {
    # Errors of a call.
    "ALLOCATION_NUMBER_INVALID": "参数 {field} 的值是 {value}；应在 {expected} 之内，请改正后重试。",
    "ALLOCATION_NO_STRATA": "分层表是空的；至少应有一层，请补上后重试。",
    "ALLOCATION_STRATUM_REPEATED": "分层表中层 {stratum} 出现了两次；每层只能有一行，请合并后重试。",
    "ALLOCATION_VALUE_INVALID": (
        "层 {stratum} 的 {column} 是“{value}”；应为大于 0 的数（标准差可以为 0），请改正后重试。"
    ),
    "ALLOCATION_TOTAL_TOO_SMALL": "总样本量 {n_total} 少于各层最低数之和 {expected}；请增加总量，或降低每层最低数。",
    "ALLOCATION_TOTAL_TOO_LARGE": (
        "总样本量 {n_total} 多于各层最多可抽数之和 {expected}；请减少总量，或改用不看标准差的分配方法。"
    ),
    "ALLOCATION_TOTAL_NOT_INTEGER": "各层份额之和是 {value}，不是整数；请先确定整数的总样本量。",
    "PRECISION_OUT_OF_REACH": (
        "要达到这一精度须抽 {n_to_draw} 户，名录只有 {expected} 户；请放宽相对误差，或提高应答率。"
    ),
    "AREAS_OUT_OF_REACH": (
        "即使 {expected} 个调查小区也达不到相对误差 {relative_error}；请放宽误差，或增加每个小区的户数。"
    ),
    "SPREAD_TOO_FEW_AREAS": "摸底数据只有 {n_areas} 个有可用数据的调查小区；至少要两个才能比较小区之间的差别。",
    "SPREAD_TOO_FEW_HOUSEHOLDS": "摸底数据有 {n_households} 户可用，但没有一个小区有两户；请核对小区代码。",
    "SPREAD_MEAN_NOT_POSITIVE": "摸底数据算出的均值是 {value}；相对误差要求均值大于 0，请核对收入和人口两列。",
    "SPREAD_NO_WITHIN_VARIANCE": "每个小区内各户的数值完全相同，算不出小区内相关系数的区间；请核对摸底数据。",
    "WEIGHTS_INVALID": "权数应至少有一个，并且都大于 0；请核对权数列。",
    # Findings.
    "SPREAD_LEFT_OUT": (
        "摸底数据中有 {subject} 户（{value}%）缺收入或人口，没有用于精度测算（提示线 {expected}%）；请尽量补齐。"
    ),
    "SPREAD_NO_AREA_EFFECT": "小区内相关系数的估计值是 {value}，不大于 0；测算时按小区之间没有差别计，请谨慎使用。",
    # The sample size of the levels.
    "ALLOCATION_SIZE_WRONG": "样本量方案的“{column}”不对；应为{expected}；请改正后再提出。",
    "ALLOCATION_REASON_MISSING": "没有写明样本量的依据；应写明按什么要求、怎样分配；请补上。",
    "ALLOCATION_UNKNOWN": "找不到样本量方案 {allocation_id}；请刷新后重试。",
    "ALLOCATION_STEP_NOT_ALLOWED": (
        "样本量方案是“{state}”，不能变为“{wanted}”；只有最新的、待审批的方案可以审批；请刷新后核对。"
    ),
    "ALLOCATION_DOCUMENT_MISSING": "样本量须报批，批准时应有批文；请先登记批文（文号、日期、发文单位），再登记批准。",
    "ALLOCATION_NOTE_MISSING": "没有写明未获批准的理由；请补上。",
    "ALLOCATION_DIFFERS_FROM_PLAN": (
        "样本量方案的 {field} 是 {value}，轮换方案的参数是 {expected}；批准后请在“轮换”页修改参数并写明文号。"
    ),
    "ALLOCATION_WEAK": (
        "全区估计的误差预计约 ±{value}%，达不到全国目标 ±{expected}%；"
        "区级估计请同时给出标准误，目标值未公布，不作为错误。"
    ),
    "ACTION.allocation.propose": "提出样本量方案",
    "ACTION.allocation.approve": "登记样本量获批",
    "ACTION.allocation.reject": "登记样本量未获批准",
}
