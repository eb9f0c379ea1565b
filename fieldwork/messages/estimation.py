"""Sentences about estimates and their precision."""

SENTENCES: dict[str, str] = {
    "ESTIMATION_NUMBER_INVALID": "估计的参数 {field} 是 {value}；应在 {expected} 之内，请改正后重试。",
    "ESTIMATION_LENGTH_DIFFERS": "{field} 有 {n_rows} 行，样本有 {expected} 行；请用同一张表计算。",
    "ESTIMATION_VALUE_MISSING": (
        "{field} 有 {n_missing} 个值缺失或不是数字；请先补齐、按说明的规则推算，或用域把这些户分开。"
    ),
    "ESTIMATION_EMPTY": "没有一户有大于 0 的权数，无从估计；请核对样本表、权数列和域。",
    "ESTIMATION_HOUSEHOLD_DUPLICATE": ("住户 {household_id} 在样本表中出现两次；每户只能有一行，请去掉重复的一行。"),
    "ESTIMATION_WEIGHT_INVALID": (
        "住户 {household_id} 的权数不是 0 以上的数；请重新计算权数，或从样本表中去掉没有落实的户。"
    ),
    "ESTIMATION_AREA_DIFFERS": (
        "小区 {ea_id} 各行的 {field} 不一样；层、小区的入样概率和次序在一个小区内应相同，请核对。"
    ),
    "ESTIMATION_DENOMINATOR_ZERO": "分母的加权和是 {value}，应大于 0；请核对分母一列，或不报告这个域。",
    "ESTIMATION_NOT_TRUTHS": "有 {n_wrong} 个值既不是 0 也不是 1；比例只能用“是、否”列计算，请核对。",
    "ESTIMATION_QUESTION_INCOMPLETE": "估计 {measure} 还缺 {field}；请写明后重试。",
    "ESTIMATION_SINGLE_AREA": (
        "层 {strata} 只有一个不是必选的小区，看不出小区之间的差别；"
        "请指定单小区层的做法（并层、取中心、取平均或视为必选）。"
    ),
    "ESTIMATION_TOO_FEW_AREAS": "样本有 {n_areas} 个小区，没有一层有两个，算不出方差；至少要有两个小区。",
    "ESTIMATION_CHANCES_MISSING": "有限总体修正要用小区和户的入样概率；请在样本表中给出这两列，或不用修正。",
    "ESTIMATION_SINGLE_HOUSEHOLD": (
        "小区 {ea_id} 只有一户，看不出小区内的差别；请不用有限总体修正，方差只由小区之间的差别得出。"
    ),
    "ESTIMATION_REPLICATE_FAILED": ("有 {n_failed} 组重复权数算不出结果；这种方法不适合这个指标，请改用线性化。"),
}
"""Sentences by code."""
