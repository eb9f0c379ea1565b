"""`zhuhu certificate`: root and server certificate, and instructions for tablets with this office's address."""

from pathlib import Path

from fieldwork.exchange.certificates import fingerprint, read_certificate

from .conftest import Zhuhu


def test_certificates_and_instructions_are_written_and_renewed(zhuhu: Zhuhu, tmp_path: Path) -> None:
    first = zhuhu("certificate", "192.168.1.20", "--data-dir", tmp_path)
    folder = tmp_path / "certificates"
    mark = fingerprint(read_certificate(folder / "root.crt"))
    assert (first.code, mark in first.out, "已生成根证书" in first.out) == (0, True, True)
    told = (folder / "平板安装说明.md").read_text(encoding="utf-8")
    assert "https://192.168.1.20:8501" in told
    assert mark in told
    assert "{" not in told
    again = zhuhu("certificate", "zhuhu.local", "--data-dir", tmp_path)
    assert (again.code, mark in again.out, "沿用根证书" in again.out) == (0, True, True)


def test_a_name_that_is_none_and_a_folder_that_is_none_are_refused(zhuhu: Zhuhu, tmp_path: Path) -> None:
    assert "http://a" in zhuhu("certificate", "http://a", "--out", tmp_path).sentence
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert "file" in zhuhu("certificate", "a", "--out", tmp_path / "file").sentence
