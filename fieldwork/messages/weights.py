"""Sentences about weights: factors, non-response, trimming, calibration and its margins."""
# ruff: noqa: E501 - a sentence is easier to judge in one line

SENTENCES: dict[str, str] = {
    # Factors.
    "WEIGHT_VALUE_INVALID": "住户 {row} 的“{column}”是“{value}”；应在 {expected} 之内，请改正后重试。",
    "WEIGHT_NO_STAGES": "没有指定入样概率的列；至少应有一个阶段，请补上后重试。",
    "WEIGHT_FACTOR_OUT_OF_ORDER": "表里已有“{expected}”，不能再算“{column}”；各步权数系数应按规定次序各算一次，请从上一步的表重新开始。",
    "WEIGHT_NOBODY_LEFT": "没有一户有权数；请核对处置码和前面各步的系数。",
    # Response.
    "WEIGHT_CELL_EMPTY": "以下调整组里有权数，却没有可以承接权数的户：{cells}；请把它们与相邻的组合并后重试。",
    "WEIGHT_STATUS_INVALID": "应答状态“{value}”不认识；应为 {expected} 之一，请改正后重试。",
    "WEIGHT_UNKNOWN_LEFT": "还有不知是否属于调查范围的户带着权数；请先做“是否属于调查范围不明”的调整，再做无应答调整。",
    "WEIGHT_CLASSES_INVALID": "应答倾向的组数是 {value}；至少应有 1 组，请改正后重试。",
    "WEIGHT_CELL_NOT_IN_ORDER": "调整组 {cells} 没有列入合并次序；请补全次序后重试。",
    "SUBSTITUTION_CHAIN_BROKEN": "以下住户的换户关系对不上：{households}；每户最多被一户替换，被替换的户应在表中，也不能互相替换，请核对换户记录。",
    "PROPENSITY_NO_CASES": "应答倾向模型有应答户 {n_respondents} 户、无应答户 {n_nonrespondents} 户；两种都应有，请核对处置码，或改用按组调整。",
    "PROPENSITY_MODEL_MISSING": "方案的无应答调整方法是“{method}”，须给出应答倾向模型的列；请补上，或改用按组调整（cells）。",
    "PROPENSITY_SEPARATED": "应答倾向模型估计不出来：“{columns}”的某些取值全部应答或全部不应答；请合并这些取值，或去掉这一列。",
    "PROPENSITY_REDUNDANT": "应答倾向模型的列“{columns}”可由其他列推出，分不清各自的作用；请去掉其中一列。",
    # Trimming.
    "WEIGHT_TRIM_LIMITS_INVALID": "权数截尾的下限 {lower}、上限 {upper} 不对；应为 0 ≤ 下限 < 1 < 上限（中位数的倍数），请改正后重试。",
    "WEIGHT_TRIM_IMPOSSIBLE": "组 {group} 的平均权数是 {value}，不在截尾界限 {lower} 到 {upper} 之内，无法既截尾又保持合计；请放宽界限。",
    # Margins.
    "MARGIN_FILE_WRONG": "合计文件的“{key}”是 {value}；应为{expected}，请以 data/margins/440118_2020.toml 为样本改正后重试。",
    "MARGIN_FILE_NOT_TOML": "文件 {file} 不是 UTF-8 的 TOML 文本；请以 data/margins/440118_2020.toml 为样本改正后重试。",
    "MARGINS_NONE": "没有给出校准用的合计；至少应有一个，请补上后重试。",
    "MARGIN_TOTAL_INVALID": "合计“{margin}”的类别“{category}”是 {value}；应为大于 0 的数，请核对来源。",
    "MARGIN_CATEGORIES_INVALID": "合计“{margin}”的类别与分类列不符；应按“{expected}”逐类给出（不分类的只给一个总数），请改正后重试。",
    "MARGIN_VALUE_MISSING": "合计“{margin}”要用的列“{column}”在住户 {row} 缺失或不是数字；请补齐，或归入“不详”一类并给出其合计。",
    "MARGIN_CATEGORY_UNKNOWN": "合计“{margin}”没有类别“{category}”，而样本里有；已有的类别是 {expected}，请补上，或合并类别。",
    "MARGIN_CATEGORY_EMPTY": "合计“{margin}”的类别“{category}”应有 {expected}，样本里却没有这样的户；请与相近的类别合并后重试。",
    "MARGINS_DISAGREE": "合计“{margin}”加起来是 {value}，“{other}”是 {expected}；同一个量只能有一个总数，请统一来源或按前者折算后重试。",
    # Calibration.
    "POST_STRATA_NOT_COUNTED": "事后分层按户数进行，“{margin}”加总的却是“{column}”；请改用校准。",
    "CALIBRATION_BOUNDS_INVALID": "校准方法 {method} 的界限是 {lower} 到 {upper}；有界的方法应为 0 ≤ 下限 < 1 < 上限，无界的方法不设界限，请改正后重试。",
    "CALIBRATION_LIMITS_INVALID": "校准的最多步数 {max_iterations} 或容许误差 {tolerance} 不对；步数应至少为 1，误差应在 0 和 1 之间。",
    "MARGIN_OUT_OF_REACH": "合计“{margin}”类别“{category}”达不到：应为 {expected}，系数在 {lower} 到 {upper} 之间时最接近的是 {value}；请核对这个合计，或放宽界限、合并类别。",
    "CALIBRATION_NOT_CONVERGED": "校准 {n_iterations} 步后仍未收敛，差得最多的是合计“{margin}”类别“{category}”：应为 {expected}，得到 {value}；请放宽界限、合并类别，或增加步数。",
    "CALIBRATION_NOT_ANSWERED": "校准没有成功，原因也没能查明（{detail}）；请减少合计后重试，逐个加回以找出冲突的一个。",
    "MARGIN_OF_SCREENED_or_zero": "摸底户的{column}（没有回答的按 0）",
    "MARGIN_OF_SCREENED_missing": "摸底户中没有回答{column}的户数",
    # Two phases.
    "TWO_PHASE_VALUES_INVALID": "记账户应有 {expected} 个数值，可用的只有 {value} 个；请补齐缺失值后重试。",
    "DRAWN_NOT_SCREENED": "以下记账户不在摸底名单里：{households}；请核对住户代码。",
    "TWO_PHASE_HOUSEHOLD_TWICE": "以下住户出现了两次：{households}；每户只能有一行，请核对后重试。",
    "TWO_PHASE_WEIGHT_TOO_SMALL": "记账户 {household_id} 的基础权数 {value} 小于它摸底时的权数 {expected}；基础权数应是两个阶段概率之积的倒数，请核对。",
    "FIRST_PHASE_CALIBRATED": "摸底一相已经校准，分量式方差没有计入这一步；请用线性化方差。",
    "AREA_NOT_DESCRIBED": "小区表里没有小区 {areas}；请补上它们的层和总体小区数。",
    "STRATUM_WITH_ONE_AREA": "层 {strata} 只有一个小区，估计不出小区之间的差别；请与相近的层合并后重试。",
    "AREA_WITH_ONE_HOUSEHOLD": "小区 {areas} 只有一户应答，估计不出小区内的差别；请改用只看小区合计的方差。",
}
