"""Sentences about the frame. In a finding ``subject`` is the code of the village or town."""
# ruff: noqa: E501 - a sentence is easier to judge in one line

SENTENCES: dict[str, str] = {
    # what the verification finds
    "FRAME_EMPTY": "抽样框里没有村居；应至少有一个；请检查文件。",
    "FRAME_CODE_FORM": "村居代码“{value}”不是 {expected} 位数字；请按统计用区划代码改正。",
    "FRAME_CODE_DUPLICATE": "村居代码 {subject} 出现了 {value} 次；应只有一次；请删去重复或改正代码。",
    "FRAME_TOWN_CODE_FORM": "村居 {subject} 的镇街代码“{value}”不是 {expected} 位数字；请改正。",
    "FRAME_TOWN_MISMATCH": "村居 {subject} 写在镇街 {value} 下；按代码应属 {expected}；请改正其中一个。",
    "FRAME_OUTSIDE_COUNTY": "村居 {subject} 的县级代码是 {value}；本次轮换是 {expected}；请改正代码或删去这一行。",
    "FRAME_NAME_MISSING": "村居 {subject} 缺少名称（{field}）；请补上。",
    "FRAME_EDITIONS_SEVERAL": "抽样框的版本应只有一个，现有“{value}”；请不要把不同年份的代码合在一起。",
    "FRAME_CLASS_UNKNOWN": "村居 {subject} 的城乡分类代码“{value}”不存在；应为 111、112、121、122、123、210、220 之一；请查统计用区划代码表改正。",
    "FRAME_CLASS_UNUSUAL": "村居 {subject} 的城乡分类代码是 {value}，本地少见；请看一眼是否填对。",
    "FRAME_TOWN_PART_UNKNOWN": "镇街 {subject} 的镇级段 {value} 不在编码规则的范围内；请核对代码。",
    "FRAME_TOWN_NAME_UNEXPECTED": "镇街 {subject} 的名称“{value}”与代码的类型不符；按代码名称应以“{expected}”结尾；请核对名称或代码。",
    "FRAME_VILLAGE_PART_UNKNOWN": "村居 {subject} 的村级段 {value} 不在编码规则的范围内；请核对代码。",
    "FRAME_VILLAGE_NAME_UNEXPECTED": "村居 {subject} 的名称“{value}”与代码的类型不符；按代码名称应以“{expected}”结尾；请核对名称或代码。",
    "FRAME_TOWN_NAME_DIFFERS": "镇街 {subject} 有几种名称：{value}；应只有一种；请统一。",
    "FRAME_NAME_REPEATED_IN_TOWN": "同一镇街有两个村居都叫“{value}”：{subject} 和 {expected}；请核对是否重复。",
    "FRAME_NAME_REPEATED": "不同镇街有同名村居“{value}”：{subject} 和 {expected}；按代码区分，不影响抽样。",
    "FRAME_STEM_REPEATED_IN_TOWN": "同一镇街有名称相近的村居（“{value}”）：{subject} 和 {expected}；请注意不要混淆。",
    "FRAME_SIZE_MISSING": "村居 {subject} 没有户数；抽小区时应为 {expected}；请补上。",
    "FRAME_SIZE_ZERO": "村居 {subject} 的户数是 0；抽小区时应为 {expected}；请核实。",
    "FRAME_SIZE_NEGATIVE": "村居 {subject} 的户数是负数；应为 {expected}；请改正。",
    "FRAME_TOTAL_DIFFERS": "抽样框户数合计 {value}，与公布的约 {expected} 户相差过大；请核对是否漏报、重报或单位不对。",
    "FRAME_ADDED": "新版比旧版多了村居 {subject}（{value}）。",
    "FRAME_REMOVED": "旧版有、新版没有村居 {subject}（{expected}）；请确认是撤并，还是漏了。",
    "FRAME_RENAMED": "村居 {subject} 改名：旧版“{expected}”，新版“{value}”。",
    "FRAME_RECLASSIFIED": "村居 {subject} 的城乡分类代码由 {expected} 改为 {value}；请确认。",
    # what importing and drawing refuse
    "FRAME_EDITION_MIXED": "文件 {file} 里有几个版本：{editions}；一次只能导入一个版本；请分开后再试。",
    "FRAME_NOT_YET": "还没有抽样框；请先导入并核对抽样框。",
    "FRAME_HAS_ERRORS": "抽样框还有 {n_errors} 处错误；应先改正并重新导入，再抽小区。",
    "VILLAGE_DUPLICATE": "村居代码 {village_code} 出现了两次；应只有一次；请改正抽样框。",
    "VILLAGE_SIZE_MISSING": "村居 {village_code} 没有户数；抽小区按户数，应为 0 或更大的整数；请补上。",
    "VILLAGE_SIZE_NEGATIVE": "村居 {village_code} 的户数是负数；应为 0 或更大的整数；请改正。",
}
