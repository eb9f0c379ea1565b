"""Sentences about files and forms. ``file``, ``row``, ``column`` say where; ``others`` how the rest of it stands."""

# ruff: noqa: E501 - a sentence is easier to judge in one line
_CELL = "文件 {file} 第 {row} 行“{column}”列"

SENTENCES: dict[str, str] = {
    # the file as a whole
    "FILE_NOT_FOUND": "找不到文件 {file}；应为一个存在的 CSV 或 Excel 文件；请检查路径后再试。",
    "FILE_UNREADABLE": "文件 {file} 打不开（{problem}）；应为可以读取的 CSV 或 Excel 文件；请关闭正在使用它的程序或检查权限后再试。",
    "FILE_EMPTY": "文件 {file} 是空的，一个字节也没有；应有表头“{columns}”和至少一行数据；请重新导出后再试。",
    "FILE_TOO_LARGE": "文件 {file} 有 {size_mb} MB，超过上限 {limit_mb} MB；请拆成几个文件后再试。",
    "FILE_NOT_A_TABLE": "文件 {file} 不是 CSV 或 Excel：内容是 {content}；应为表格文件；请在原程序中另存为 .xlsx 或 CSV 后再试。",
    "FILE_PROTECTED": "文件 {file} 有密码保护，读不出内容；应为没有密码的工作簿；请去掉密码另存后再试。",
    "FILE_DAMAGED": "文件 {file} 看起来是 Excel，但已损坏，读不出来；请在 Excel 中打开并另存为 .xlsx 后再试。",
    "FILE_ENCODING": "文件 {file} 第 {row} 行的文字编码认不出；应为 UTF-8 或 GB18030（GBK）；请在 Excel 中另存为“CSV UTF-8”后再试。",
    "FILE_SHEET_MISSING": "文件 {file} 里没有工作表“{sheet}”；现有工作表：{sheets}；请改工作表名后再试。",
    "FILE_CSV_BROKEN": "文件 {file} 第 {row} 行的引号没有成对，后面的内容连成了一片；应为每个引号都成对的 CSV；请改正后再试。",
    "FILE_HEADER_MISSING": "文件 {file} 前 {n_rows} 行里找不到表头；应有列“{columns}”；请在数据上面加上表头后再试。",
    "FILE_COLUMN_MISSING": "文件 {file} 第 {row} 行的表头缺少列“{columns}”；现有列：{found}；请补上后再试。",
    "FILE_COLUMN_TWICE": "文件 {file} 第 {row} 行的表头有两列都是“{column}”（{positions} 列）；应只有一列；请删去或改名其中一列后再试。",
    "FILE_NO_ROWS": "文件 {file} 只有表头，第 {row} 行以下没有数据；应至少有一行；请填好后再试。",
    "FILE_TOO_MANY_ROWS": "文件 {file} 的数据超过 {max_rows:,} 行的上限（从第 {row} 行起超出）；请分成几个文件，或用环境变量 ZHUHU_MAX_ROWS 提高上限后再试。",
    "FILE_ROW_TOO_LONG": "文件 {file} 第 {row} 行有 {n_cells} 格，多于表头的 {n_columns} 列；可能某格里有没加引号的逗号；请改正后再试。",
    "FILE_RECORD_WRONG": "文件 {file} 不能作抽样记录：{problem}；应为 draw_record.json 或 area_draw_record.json；请检查后再试。",
    # one cell
    "FILE_CELL_EMPTY": _CELL + "是空的；应为{expected}；请补上后再试。{others}",
    "FILE_CELL_SCIENTIFIC": _CELL
    + "是“{value}”：Excel 把代码变成了科学记数法，后面的数字已经丢失；应为{expected}；请先把该列设为“文本”格式，再从原始资料重新填写。{others}",
    "FILE_CELL_DIGITS_LOST": _CELL
    + "的代码在 Excel 里存成了数字“{value}”，只保留 15 位有效数字，后面的已经丢失；应为{expected}；请先把该列设为“文本”格式，再从原始资料重新填写。{others}",
    "FILE_CELL_ZEROS_LOST": _CELL
    + "是“{value}”，位数不足，前导零可能丢了；应为{expected}；请把该列设为“文本”格式并补齐后再试。{others}",
    "FILE_CELL_CODE_DECIMAL": _CELL + "是“{value}”：代码被存成了小数；应为{expected}；请按文本重新导出后再试。{others}",
    "FILE_CELL_CODE_WRONG": _CELL + "是“{value}”；应为{expected}；请改正后再试。{others}",
    "FILE_CELL_TURNED_DATE": _CELL
    + "在 Excel 里被变成了日期“{value}”；应为{expected}；请把该列设为“文本”格式，再从原始资料重新填写。{others}",
    "FILE_CELL_NOT_NUMBER": _CELL + "是“{value}”，不是数字；应为{expected}（不带单位和千分位）；请改正后再试。{others}",
    "FILE_CELL_NOT_INTEGER": _CELL + "是“{value}”，不是整数；应为{expected}；请改正后再试。{others}",
    "FILE_CELL_OUT_OF_RANGE": _CELL + "是“{value}”，超出范围；应为{expected}；请核实后改正。{others}",
    "FILE_CELL_NOT_DATE": _CELL + "是“{value}”，不是日期；应为{expected}；请改正后再试。{others}",
    "FILE_CELL_NOT_OPTION": _CELL + "是“{value}”；应为{expected}之一；请改正后再试。{others}",
    "FILE_CELL_ERROR": _CELL
    + "是 Excel 的错误值（如 #N/A、#REF!）；应为{expected}；请在 Excel 中改正公式后再试。{others}",
    "FILE_CELL_FORMULA": _CELL
    + "是没有算出结果的公式；应为{expected}；请在 Excel 中打开、重新计算并保存，或粘贴为数值后再试。{others}",
    # rows against each other
    "FILE_KEY_TWICE": _CELL
    + "“{value}”与第 {other_row} 行重复；应每行一个，不重复；请删去或改正其中一行后再试。{others}",
    "FILE_ID_NOT_OF_AREA": _CELL
    + "“{value}”不属于同一行的{part_column}“{part}”；它的第 {start}–{stop} 位应为“{part}”；请改正其中一个后再试。{others}",
    "OTHERS_CLEAN": "其余 {n_rows:,} 行的格式没有问题。",
    "OTHERS_WRONG": "全表共有 {n_problems:,} 处问题，这是第一处。",
    "COLUMN_UNNAMED": "未命名第 {position} 列",
    "VALUE_HIDDEN": "（内容不显示）",
    "VALUE_EMPTY": "空",
    # what a column should hold
    "EXPECTED_CODE": "{width} 位数字（文本）",
    "EXPECTED_INTEGER": "整数",
    "EXPECTED_NUMBER": "数字",
    "EXPECTED_TEXT": "文字",
    "EXPECTED_CHOICE": "“{options}”",
    "EXPECTED_DATE": "日期，如 2022-10-10",
    "EXPECTED_DATETIME": "日期和时间，如 2022-10-10 19:30",
    "EXPECTED_LONGITUDE": "经度",
    "EXPECTED_LATITUDE": "纬度",
    "EXPECTED_BETWEEN": "，{low} 到 {high}",
    "EXPECTED_AT_LEAST": "，不小于 {low}",
    "EXPECTED_UNIT": "，单位{unit}",
    # information about a file that was read
    "FILE_CELLS_TRIMMED": "文件 {subject} 的“{field}”列有 {value} 格首尾带空格或全角数字等，已去掉后读入。",
    "FILE_COLUMN_EXTRA": "文件 {subject} 有本表不用的列“{field}”，已原样保留。",
    "FILE_ROWS_BLANK": "文件 {subject} 数据中间有 {value} 个空行，已跳过。",
    "FILE_ROWS_NOTE": "文件 {subject} 表下的注释行（第 {value} 行）已跳过。",
    "FILE_MERGED_CELLS_FILLED": "文件 {subject} 的“{field}”列有合并单元格，已按合并的值填到每一行（{value} 格）。",
    "FILE_SHEET_CHOSEN": "文件 {subject} 有几个工作表，读的是“{value}”。",
    # forms
    "FORM_VALUE_MISSING": "{subject}的“{field}”还没有填；应为{expected}；请补上。",
    "FORM_VALUE_WRONG": "{subject}的“{field}”是“{value}”；应为{expected}；请改正。",
    "FORM_CHECK_BROKEN": "{subject}的“{field}”是“{value}”：{expected}；请核实后改正。",
    "FORM_WRONG": "表式定义 {form} 有误：{problem}；请改正 data/forms 下的文件。",
    # writing
    "FILE_NOT_WRITABLE": "写不进 {path}（{problem}）；请换一个可写的文件夹，或关闭正在打开它的程序后再试；没有写入任何内容。",
    "FILE_EXISTS": "文件已存在，不覆盖",
    "COVER_TITLE": "内容",
    "COVER_SOURCE": "来源",
    "COVER_MADE_AT": "生成时间",
    "COVER_HEAD_HASH": "台账末条哈希",
    "COVER_MARK": "注意",
    "COVER_NOTE": "说明",
    "COVER_SYNTHETIC": "演示数据（合成）：村居代码和名称以外，户、人、住宅、收入和位置都不是真实的。",
    "COVER_PERSONAL": "含个人信息：只供本次调查使用，不得转发，用后按规定销毁。",
    # the command line
    "FILE_REFUSED": "文件 {file}：{problem}",
    "FILE_ROW_REFUSED": "文件 {file} 第 {row} 行：{problem}",
    "COMMAND_UNKNOWN": "没有命令“{value}”；请用 {command} --help 查看有哪些命令。",
    "COMMAND_OPTION_UNKNOWN": "没有选项“{value}”；请用 {command} --help 查看用法。",
    "COMMAND_VALUE_MISSING": "缺少 {name}；请补上，或用 {command} --help 查看用法。",
    "COMMAND_VALUE_WRONG": "{name} 的值不对；应为 {expected}；请用 {command} --help 查看用法。",
    "COMMAND_USAGE": "命令写得不对：多了或少了内容；请用 {command} --help 查看用法。",
    "COMMAND_PLAN_OR_N": "抽小区要么给 --plan 方案.toml，要么给 --n 个数，只能给其中一个；请改正后再试。",
    "COMMAND_STOPPED": "已中断；没有写入任何内容。",
    "COMMAND_UNEXPECTED": "程序出了意料之外的错误（{problem}，{where}）；没有写入结果；请把这一句连同所用的命令告诉维护人员。",
    "COMMAND_PORT_IN_USE": "端口 {port} 已被别的程序占用；请用 --port 换一个端口（如 {other}），或先关闭那个程序。",
    "COMMAND_NOT_A_DEMO": "{place} 里是真实的轮换，不是演示；演示不会动它；请用 --data-dir 另给一个文件夹，或不加 --demo。",
    "COMMAND_NO_DATABASE": "文件夹 {place} 里没有数据库（{files}）；请用 --data-dir 指明数据文件夹。",
    "COMMAND_PLAN_UNREADABLE": "方案文件 {file} 读不出来；应为 UTF-8 的 TOML 文件；请检查后再试。",
    "COMMAND_PLAN_REFUSED": "方案文件 {file}：{problem}",
    "RECORD_NOT_JSON": "内容不是 JSON（第 {row} 行附近）",
}
