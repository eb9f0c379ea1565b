"""Read the columns of a screened list as integers and bytes, without a Python object per row.

Whatever is not plainly well-formed gives None: the caller then takes the plain way through `sampling.draw.order`,
which reads everything and says what is wrong. So no rule is written twice, and no wrong list passes here.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

from sampling.draw.kernel_order import Flags, Integers, SortKey, blocks
from sampling.draw.order import as_one_type, canonical_values, require_ids
from sampling.errors import ColumnError, DrawError

Bytes = npt.NDArray[np.uint8]

_ID_BYTES = np.isin(np.arange(256), list(b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_.-"))
_WIDEST_TEXT = 64  # bytes; a wider sort text would make every line of the digest's matrix that wide
_BEYOND = 10**18
_DIGITS_PER_WORD = 18
_BYTES_PER_WORD = 7


@dataclass(frozen=True, kw_only=True)
class TextIds:
    """Ids as a matrix of bytes, one row per id, shorter ones padded with NUL (which no id holds)."""

    column: pd.Series
    matrix: Bytes
    is_digits: bool

    def words(self, *, skip: int = 0) -> list[Integers]:
        """Return integers that sort as the ids do, leaving out the first ``skip`` bytes."""
        width = _DIGITS_PER_WORD if self.is_digits else _BYTES_PER_WORD
        cuts = range(skip, self.matrix.shape[1], width)
        return [self._word(slice(cut, cut + width)) for cut in cuts]

    def _word(self, columns: slice) -> Integers:
        base, zero = (10, ord("0")) if self.is_digits else (256, 0)
        word = np.empty(len(self.matrix), dtype=np.int64)
        for block in blocks(len(word)):
            number = word[block]
            number.fill(0)
            for column in self.matrix[block, columns].T:
                number *= base
                number += column
                number -= zero
        return word


@dataclass(frozen=True, kw_only=True)
class ListKey:
    """A sort column: integers that sort as its values do, and the text of each value if it is no number."""

    key: SortKey
    texts: Bytes | None = None


def text_ids(column: pd.Series) -> TextIds | None:
    """Return a column of ids, or None if it holds anything that is no id or does not lie in Arrow's memory."""
    text = _as_arrow_text(column)
    if text is None:
        return None
    data, widths = _arrow_bytes(text.array)
    is_digits = _all_digits(data)
    if widths.min() == 0 or not (is_digits or _all_of(data, _ID_BYTES)):
        return None
    matrix = _rows_of_bytes(data, widths)
    return TextIds(column=text, matrix=matrix, is_digits=is_digits and matrix.size == data.size)


def ids_in_order(ids: TextIds, order: Integers) -> TextIds:
    """Return the ids at these rows. Rows far apart are read once here, and then every use reads them in a line."""
    column = pd.Series(ids.column.array.take(order))
    return TextIds(column=column, matrix=_rows_of_bytes(*_arrow_bytes(column.array)), is_digits=ids.is_digits)


def _arrow_bytes(text: Any) -> tuple[Bytes, Integers]:
    """Return the bytes of all texts in Arrow's memory, one after the other, and how many each has."""
    chunked = text.__arrow_array__()
    array = chunked.chunk(0) if chunked.num_chunks == 1 else chunked.combine_chunks()
    layout = np.int64 if str(array.type).startswith("large") else np.int32
    _, offset_buffer, data_buffer = array.buffers()
    offsets = np.frombuffer(offset_buffer, dtype=layout)[array.offset : array.offset + len(array) + 1]
    data = np.frombuffer(data_buffer or b"", dtype=np.uint8)[int(offsets[0]) : int(offsets[-1])]
    return data, np.diff(offsets)


def _rows_of_bytes(data: Bytes, widths: Integers) -> Bytes:
    widest = int(widths.max())
    if data.size == len(widths) * widest:
        return data.reshape(len(widths), widest)
    matrix = np.zeros((len(widths), widest), dtype=np.uint8)
    matrix[np.arange(widest) < widths[:, None]] = data
    return matrix


def _as_arrow_text(column: pd.Series) -> pd.Series | None:
    """Return a column of text in Arrow's memory as the usual ``str``, None if it is no text or Arrow is not there."""
    is_text = isinstance(column.dtype, pd.StringDtype) or pd.api.types.infer_dtype(column, skipna=False) == "string"
    if not is_text or column.empty or column.hasnans:
        return None
    try:
        text = column.astype("str")
    except UnicodeEncodeError:
        return None
    return text if getattr(text.dtype, "storage", "") == "pyarrow" else None


def _all_of(data: Bytes, allowed: Flags) -> bool:
    return all(bool(allowed[data[block]].all()) for block in blocks(len(data)))


def _all_digits(data: Bytes) -> bool:
    # Below "0" the subtraction wraps around to a large number, so that one comparison does for both ends.
    return all(bool(((data[block] - np.uint8(ord("0"))) <= 9).all()) for block in blocks(len(data)))


def area_numbers(column: pd.Series) -> tuple[Integers, list[str]] | None:
    """Return each row's number in the sorted list of areas, and that list; None if an id is none."""
    numbers, found = pd.factorize(column)
    ea_ids = list(found)
    if (numbers < 0).any() or not _are_ids(ea_ids):
        return None
    if ea_ids == sorted(ea_ids):
        return numbers, ea_ids
    rank = np.empty(len(ea_ids), dtype=np.int64)
    rank[sorted(range(len(ea_ids)), key=ea_ids.__getitem__)] = np.arange(len(ea_ids))
    return rank[numbers], sorted(ea_ids)


def _are_ids(ea_ids: list[str]) -> bool:
    try:
        require_ids(pd.DataFrame({"ea_id": pd.Series(ea_ids, dtype="object")}), ("ea_id",))
    except ColumnError:
        return False
    return True


def starts_with_area(ids: TextIds, areas: Integers, area_matrix: Bytes) -> bool:
    """Tell whether each id starts with its area's id, all of one width; then two areas can have no id in common."""
    width = area_matrix.shape[1]
    if not ids.is_digits or ids.matrix.shape[1] <= width:
        return False
    return all(
        bool((ids.matrix[block, :width] == area_matrix.take(areas[block], axis=0)).all())
        for block in blocks(len(areas))
    )


def list_key(table: pd.DataFrame, column: str) -> ListKey | None:
    """Return a sort column, or None if it is none of: integers, whole floats, text, each with missing values."""
    values = table[column]
    if pd.api.types.is_integer_dtype(values.dtype):
        return _integer_key(values)
    if pd.api.types.is_float_dtype(values.dtype):
        return _float_key(values)
    kind = "string" if isinstance(values.dtype, pd.StringDtype) else pd.api.types.infer_dtype(values)
    if kind == "integer":
        return _object_key(values)
    return _text_key(values) if kind == "string" else None


def _object_key(values: pd.Series) -> ListKey | None:
    try:
        return _integer_key(values.astype("Int64"))
    except (OverflowError, TypeError):
        return None


def _integer_key(values: pd.Series) -> ListKey | None:
    if str(values.dtype).lower().startswith("uint64"):
        return None
    missing = values.isna().to_numpy()
    # Without missing values na_value must stay away: pandas would look at each value for it.
    has_missing = bool(missing.any())
    integers = values.to_numpy(dtype=np.int64, na_value=0) if has_missing else values.to_numpy(dtype=np.int64)
    if len(integers) and not -_BEYOND < int(integers.min()) <= int(integers.max()) < _BEYOND:
        return None
    return ListKey(key=SortKey(values=integers, missing=missing if has_missing else None))


def _float_key(values: pd.Series) -> ListKey | None:
    floats = values.to_numpy(dtype=np.float64, na_value=np.nan)
    missing = np.isnan(floats)
    filled = np.where(missing, 0.0, floats)
    if not ((np.abs(filled) < _BEYOND) & (filled == np.floor(filled))).all():
        return None
    return ListKey(key=SortKey(values=filled.astype(np.int64), missing=missing))


def _text_key(values: pd.Series) -> ListKey | None:
    """Read a text column by its distinct values; a column of numbers here and text there is for the plain way."""
    numbers, found = pd.factorize(values, use_na_sentinel=False)
    try:
        distinct = list(canonical_values(pd.DataFrame({"household_id": "", "value": pd.Series(found)}), "value"))
    except DrawError:
        return None
    typed = as_one_type(distinct)
    missing = np.array([value is None for value in typed], dtype=np.bool_)[numbers]
    texts = sorted({value for value in typed if isinstance(value, str)})
    if not texts:
        integers = np.array([value or 0 for value in typed], dtype=np.int64)
        return ListKey(key=SortKey(values=integers[numbers], missing=missing))
    if any(_is_number(text) for text in texts) or max(len(text.encode()) for text in texts) > _WIDEST_TEXT:
        return None
    rank = {text: number for number, text in enumerate(texts)}
    ranks = np.array([rank.get(str(value), 0) for value in typed], dtype=np.int64)
    return ListKey(key=SortKey(values=ranks[numbers], missing=missing), texts=byte_matrix(texts))


def _is_number(text: str) -> bool:
    return isinstance(as_one_type([text])[0], int)


def byte_matrix(texts: list[str]) -> Bytes:
    """Return texts as rows of UTF-8 bytes, shorter ones padded with NUL."""
    array = np.array([text.encode() for text in texts])
    return array.view(np.uint8).reshape(len(array), -1)
