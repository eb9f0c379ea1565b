"""`zhuhu init`: an office starts its own rotation from a plan; the shipped plan is the template."""

from pathlib import Path
from typing import Annotated

import typer

from fieldwork.cli.databases import DataFolder, opened, settings_for
from fieldwork.cli.output import DONE, exit_code, say, show_findings
from fieldwork.cli.reading import read_plan
from fieldwork.cli.serve import COMMAND_LINE
from fieldwork.exchange.writing import write_files
from fieldwork.messages import sentence
from fieldwork.rules.plan import Plan
from fieldwork.rules.refusals import InputRefusal
from fieldwork.services.cycle import cycle_findings, start_cycle
from fieldwork.services.database import Database
from fieldwork.services.plan_template import plan_template
from sampling.findings import Finding, Severity

HELP = "按方案文件启动本单位的轮换；方案样本用 --template 写出。"

PlanFile = Annotated[Path | None, typer.Option("--plan", metavar="方案.toml", help="本轮的方案。")]
Template = Annotated[
    Path | None, typer.Option("--template", metavar="文件", help="把方案样本写到这个文件，改好后再用。")
]
CheckOnly = Annotated[bool, typer.Option("--check", help="只核对方案，不启动轮换。")]


def init(
    plan: PlanFile = None, template: Template = None, check: CheckOnly = False, data_dir: DataFolder = None
) -> None:
    """Check a plan, say what was found, and start a rotation from it; with errors nothing is started."""
    if template is not None:
        write_template(template)
        return
    if plan is None:
        raise InputRefusal("COMMAND_VALUE_MISSING", name="--plan", command="zhuhu init")
    parsed, settings = read_plan(plan), settings_for(data_dir)
    with opened(settings) as database:
        findings = told(database, parsed)
        has_errors = any(finding.severity is Severity.ERROR for finding in findings)
        if not (check or has_errors):
            start_cycle(
                database, plan.read_text(encoding="utf-8-sig"), is_demo=False, actor=COMMAND_LINE, now=settings.now()
            )
            say(f"已启动轮换“{parsed.cycle.name}”，方案第 1 版。数据：{database.name}")
    if has_errors or exit_code(findings) != DONE:
        raise typer.Exit(exit_code(findings))


def told(database: Database, plan: Plan) -> list[Finding]:
    """Say what the plan is and what was found in it; return the findings."""
    areas, households = plan.areas.n_areas, plan.draw.n_households_per_area
    say(f"{plan.cycle.name}：{plan.cycle.district_code} {plan.cycle.district_name}，{len(plan.towns)} 个镇街")
    say(f"{areas} 个小区 × {households} 户 = {plan.n_households} 户，摸底不少于 {plan.screening.min_screened} 户")
    findings = cycle_findings(database, plan)
    show_findings(findings)
    return findings


def write_template(path: Path) -> None:
    """Write the shipped plan as a template in Chinese; a file that is there is never overwritten."""
    if path.exists():
        raise InputRefusal("FILE_NOT_WRITABLE", path=path, problem=sentence("FILE_EXISTS"))
    write_files(path.parent, {path.name: plan_template().encode()})
    say(f"已写出方案样本 {path}；改好后运行：zhuhu init --plan {path}")
