"""What stands on the protocol of a draw, section by section, in the order of the ceremony."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import pandas as pd

from fieldwork.exchange.parts import Part, QrCode
from fieldwork.messages import sentence
from fieldwork.resources import VERIFIER
from fieldwork.rules.draw_steps import STANDING_LABELS, Standing
from fieldwork.rules.draw_words import METHOD_LABELS, RESERVE_LABELS, parameter_in_words, sort_in_words
from fieldwork.services.draw_views import DrawView
from fieldwork.services.papers.paper import MISSING, local_minute, shown
from fieldwork.store.ledger import Head

_STANDINGS = {
    Standing.OWN: "PROTOCOL_OWN",
    Standing.REHEARSAL: "PROTOCOL_REHEARSAL",
    Standing.PLATFORM: "PROTOCOL_PLATFORM",
}


@dataclass(frozen=True, kw_only=True)
class DrawActs:
    """Who did what when, by account. ``locks``: ``ea_id, recorded_at, recorded_by`` of the list drawn from."""

    locks: pd.DataFrame
    committed_at: Any
    committed_by: str
    drawn_at: Any
    drawn_by: str


def protocol_parts(drawn: DrawView, acts: DrawActs, head: Head) -> Iterator[Part]:
    """Return the sections of a protocol."""
    yield _what(drawn)
    yield _locked(drawn, acts)
    yield _committed(drawn, acts)
    yield _revealed(drawn, acts)
    yield _design(drawn)
    yield from _results(drawn)
    yield from _digests(drawn, head)
    yield _checks(head)
    yield _signed(acts)


def _what(drawn: DrawView) -> Part:
    record, gone = drawn.record, drawn.areas[drawn.areas["is_void"].astype("bool")]
    counts = {"n_all": len(record.areas), "n_areas": len(drawn.areas)}
    said = [
        sentence(_STANDINGS[drawn.standing]),
        sentence("PROTOCOL_SCOPE", **counts, n_sample=len(drawn.sample), n_reserve=len(drawn.reserve)),
    ]
    if len(gone):
        said.append(sentence("PROTOCOL_VOID", areas="、".join(gone["ea_id"])))
    voids = [("所替作废的抽选", f"{void.label}（{void.reason}），{void.digest}") for void in record.voids]
    return Part(
        heading="一、本件是什么",
        paragraphs=said,
        pairs=[
            ("样本归属", STANDING_LABELS[drawn.standing]),
            ("标签", record.label),
            ("方案版本", shown(record.plan_version)),
            *voids,
        ],
    )


def _locked(drawn: DrawView, acts: DrawActs) -> Part:
    table = drawn.areas.merge(acts.locks, on="ea_id", how="left")
    if table["recorded_at"].isna().all():
        return Part(heading="二、锁定名单", paragraphs=[sentence("PROTOCOL_NO_LOCK")])
    columns: Mapping[str, Any] = {
        "序号": [shown(each) for each in table["serial"]],
        "小区": [shown(each) for each in table["area_name"]],
        "小区代码": table["ea_id"],
        "参加抽选户": table["n_units"],
        "锁定时间": [local_minute(each) for each in table["recorded_at"]],
        "锁定人账号": [shown(each) for each in table["recorded_by"]],
    }
    return Part(heading="二、锁定名单", paragraphs=[sentence("PROTOCOL_LOCKS")], table=pd.DataFrame(columns))


def _committed(drawn: DrawView, acts: DrawActs) -> Part:
    promise = drawn.record.commitment
    if promise is None:
        code = "PROTOCOL_NO_PROMISE" if drawn.is_rehearsal else "PROTOCOL_NO_PROMISE_PLATFORM"
        return Part(heading="三、公布承诺", paragraphs=[sentence(code)])
    return Part(
        heading="三、公布承诺",
        paragraphs=[sentence("PROTOCOL_PROMISE")],
        pairs=[
            ("公开事件", promise.event.name),
            ("期号", promise.event.issue),
            ("事件日期", promise.event.happens_on.isoformat()),
            ("种子的写法", promise.event.text_form),
            ("公布时间", local_minute(acts.committed_at)),
            ("公布人账号", shown(acts.committed_by)),
            ("承诺摘要", promise.digest),
        ],
    )


def _revealed(drawn: DrawView, acts: DrawActs) -> Part:
    record = drawn.record
    made = [("抽取时间" if record.seed else "导入时间", local_minute(acts.drawn_at)), ("办理人账号", acts.drawn_by)]
    if record.seed is None:
        return Part(heading="四、揭晓种子", paragraphs=[sentence("PROTOCOL_NO_SEED")], pairs=made)
    seed = [("种子", record.seed), ("种子来源", shown(record.seed_source))]
    return Part(heading="四、揭晓种子", paragraphs=[sentence("PROTOCOL_START")], pairs=[*seed, *made])


def _design(drawn: DrawView) -> Part:
    record = drawn.record
    return Part(
        heading="五、抽选设计",
        pairs=[
            ("方法", METHOD_LABELS[record.method] if record.method else "平台的抽法"),
            ("排序", "、".join(sort_in_words(record))),
            ("备选户", RESERVE_LABELS[record.reserve_authority]),
            *((parameter_in_words(name), shown(value)) for name, value in record.parameters.items()),
            ("软件", record.software or MISSING),
        ],
    )


def _results(drawn: DrawView) -> Iterator[Part]:
    rows = drawn.areas.to_dict("records")
    yield Part(heading="六、抽取结果", paragraphs=[sentence("PROTOCOL_RESERVE")], table=_overview(rows))
    queues = {str(key): _queue(rows_) for key, rows_ in drawn.reserve.groupby("for_household_id")}
    of_area = {str(key): rows_ for key, rows_ in drawn.sample.groupby("ea_id")}
    for row in rows:
        yield Part(heading=f"{_named(row)} 样本户", table=_sample(of_area[row["ea_id"]], queues))


def _overview(rows: Iterable[Mapping[Any, Any]]) -> pd.DataFrame:
    return pd.DataFrame(
        [
            {
                "序号": shown(row["serial"]),
                "小区代码": row["ea_id"],
                "户数 N": row["n_units"],
                "抽取 n": row["n_sample"],
                "起点": shown(row["start"]),
                "作数": "作数" if row["is_in_force"] else "已作废" if row["is_void"] else "让位于另一次抽选",
            }
            for row in rows
        ]
    )


def _sample(sample: pd.DataFrame, queues: Mapping[str, str]) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "次序": sample["rank"],
            "样本户编码": sample["household_id"],
            "备选户（按次序）": [queues.get(each, MISSING) for each in sample["household_id"]],
        }
    )


def _queue(rows: pd.DataFrame) -> str:
    in_order = rows.sort_values("reserve_rank")["household_id"]
    return "、".join(f"{each[15:18]}-{each[18:]}" for each in in_order)


def _named(row: Mapping[Any, Any]) -> str:
    return f"{shown(row['serial'])} {shown(row['area_name'])}（{row['ea_id']}）"


def _digests(drawn: DrawView, head: Head) -> Iterator[Part]:
    record, rows = drawn.record, drawn.areas.to_dict("records")
    whole = [("记录摘要", record.digest), ("台账末条", f"第 {head.sequence} 条\n{head.hash}")]
    codes = [
        QrCode(label="记录摘要", text=f"record:{record.digest}"),
        QrCode(label=f"台账第 {head.sequence} 条", text=f"ledger:{head.sequence}:{head.hash}"),
    ]
    if record.commitment is not None:
        whole.insert(1, ("承诺摘要", record.commitment.digest))
        codes.insert(1, QrCode(label="承诺摘要", text=f"commitment:{record.commitment.digest}"))
    said = [sentence("PROTOCOL_DIGESTS")]
    yield Part(heading="七、摘要（SHA-256）", paragraphs=said, pairs=whole, codes=codes, breaks_before=True)
    yield Part(
        heading="各小区的名单摘要和次序摘要",
        pairs=[
            (f"{row['ea_id']} {words}", str(row[name]))
            for row in rows
            for words, name in (("名单", "list_digest"), ("次序", "order_digest"))
        ],
    )
    yield Part(
        heading="各小区的名单摘要（二维码）",
        codes=[QrCode(label=row["ea_id"], text=f"list:{row['ea_id']}:{row['list_digest']}") for row in rows],
    )


def _checks(head: Head) -> Part:
    digest = hashlib.sha256(VERIFIER.read_bytes()).hexdigest()
    said = [
        sentence("PROTOCOL_CHECK_PAGE", digest=digest),
        sentence("PROTOCOL_CHECK_COMMAND"),
        sentence("PROTOCOL_CHECK_LEDGER", sequence=head.sequence),
    ]
    return Part(heading="八、怎样核对", paragraphs=said)


def _signed(acts: DrawActs) -> Part:
    committed = ["承诺公布人"] if acts.committed_by else []
    return Part(
        heading="九、签字",
        paragraphs=[sentence("PROTOCOL_SIGN")],
        signatures=[*committed, "抽取办理人", "监督人", "统计机构负责人"],
    )
