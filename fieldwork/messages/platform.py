"""Sentences about the national platform: its picks as they come in, the list that goes out, names of columns."""
# ruff: noqa: E501 - a sentence is easier to judge in one line

SENTENCES: dict[str, str] = {
    # what a check of the picks finds; ``field`` says in which row of the file
    "PICKS_AREA_UNKNOWN": "{field}：小区 {subject} 不在本轮换的小区里；请核对是否是本区、本轮换的文件。",
    "PICKS_AREA_OPEN": "{field}：小区 {subject} 的名单还没有锁定，无从核对；请先锁定名单再导入。",
    "PICKS_NOT_IN_LIST": "{field}：住户 {subject} 不在该小区锁定的名单里；请核对平台用的是不是同一份名单。",
    "PICKS_OUT_OF_SCOPE": "{field}：住户 {subject} 已确认不在调查范围，没有参加抽选；请核对平台用的名单。",
    "PICKS_DUPLICATE": "{field}：住户 {subject} 与{value}重复；应只出现一次；请删去一行。",
    "PICKS_COUNT_WRONG": "小区 {subject} 有 {value} 户抽中户，应为 {expected} 户；请向平台核实。",
    "PICKS_NOBODY": "小区 {subject} 没有抽中户，只有备选户；请核对文件是否完整。",
    "PICKS_RESERVE_FOR_NOBODY": "{field}：备选户 {subject} 所替的住户 {value} 不是同一小区的抽中户；请核对。",
    "PICKS_RESERVE_RANK_WRONG": "{field}：抽中户 {value} 的备选序号不是从 1 起连续的整数；请核对。",
    "PICKS_NOT_EXPLAINED": "小区 {subject}：试过的抽法没有一种能重现全部 {expected} 户，最接近的能重现 {value} 户；不符的户见下表；请向平台核实。",
    # what an import refuses
    "PICKS_HAVE_ERRORS": "文件 {file} 有 {n_errors} 处错误，没有导入任何内容；第一处：{first}",
    "PICKS_ACCEPTANCE_MISSING": "平台结果有 {n_open} 处不符（户数不对，或没有一种抽法能重现）；仍要导入，请写明与平台核实的结果。",
    # what an export refuses
    "PLATFORM_LIST_NOT_READY": "名单还不能报送平台：{n_errors} 处问题；第一处：{first}",
    "PLATFORM_AREA_OPEN": "小区 {subject} 的名单没有锁定；锁定后才能报送。",
    "PLATFORM_ID_WRONG": "小区 {subject} 的住户代码“{value}”不对；应为 20 位数字，前 15 位是小区代码；请更正名单。",
    "PLATFORM_LIST_CHANGED": "小区 {subject} 的名单与锁定时不一致（摘要不同）；请查明后重新锁定。",
    "PLATFORM_COUNT_WRONG": "小区 {subject} 名单有 {value} 户，锁定时是 {expected} 户；请查明后重新锁定。",
    "PLATFORM_LIST_SHORT": "小区 {subject} 只有 {value} 户参加抽选，不够抽 {expected} 户；请核对名录。",
    # names of columns
    "PROFILE_NAME_MISSING": "请给列名对照起一个名字（如“国家平台导出”），以后可以直接选用。",
    "PROFILE_FIELD_UNKNOWN": "列名对照里的“{value}”不是本表的列；应为 {expected} 之一。",
    "PROFILE_FIELD_TWICE": "列名对照里有两列都对应“{value}”；每列只能对应一个。",
    "PROFILE_FIELD_MISSING": "列名对照缺少必填的列：{expected}；请指明文件里哪一列是它。",
    "COVER_PLATFORM_LIST": "报送国家平台的摸底名单（本地格式：官方格式未公开）",
    "COVER_PLATFORM_ORDER": "名单按方案参数“{sort}”排序，次序从 0 起；摘要为 SHA-256，可用 zhuhu draw replay 的同一规则重算。",
    "ACTION.platform.import": "导入平台抽选结果",
    "ACTION.platform.export": "导出报送平台的名单",
    "ACTION.mapping_profile.save": "保存列名对照",
}
