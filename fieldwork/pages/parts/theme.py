"""Options of Streamlit, set in code so that no file in anybody's home folder decides how the product looks or talks."""

from types import MappingProxyType

FONT = '"Noto Sans SC", "Source Han Sans SC", "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", sans-serif'
CODE_FONT = 'ui-monospace, "SF Mono", Consolas, "DejaVu Sans Mono", monospace'

OPTIONS = MappingProxyType(
    {
        "browser.gatherUsageStats": False,
        "logger.level": "warning",
        "logger.enableRich": False,
        "server.headless": True,
        "server.showEmailPrompt": False,
        "server.fileWatcherType": "none",
        "server.allowedHosts": ["127.0.0.1", "localhost", "::1"],
        "server.enableAgentApi": False,
        "server.enableStaticServing": False,
        "server.maxUploadSize": 50,
        "runner.magicEnabled": False,
        "runner.postScriptGC": False,  # a full collection after each run of each session; Python's own goes on
        "global.disableWidgetStateDuplicationWarning": True,  # a draft stands before a default
        "client.toolbarMode": "minimal",
        "client.showErrorDetails": "none",
        "client.showErrorLinks": False,
        "theme.base": "light",
        "theme.primaryColor": "#0072B2",
        "theme.backgroundColor": "#FFFFFF",
        "theme.secondaryBackgroundColor": "#F7F8FA",
        "theme.textColor": "#1F2328",
        "theme.borderColor": "#D0D4D9",
        "theme.linkColor": "#0072B2",
        "theme.font": FONT,
        "theme.codeFont": CODE_FONT,
        "theme.baseFontSize": 15,
        "theme.baseRadius": "4px",
        "theme.headingFontSizes": ["1.7rem", "1.05rem", "1.05rem", "1rem", "1rem", "1rem"],
        "theme.paddingTop": "0.5rem",
        "theme.paddingBottom": "3rem",
        "theme.chartCategoricalColors": ["#0072B2", "#E69F00", "#009E73", "#D55E00", "#CC79A7", "#9AA0A6"],
    }
)
