"""What stands in the metrics pane where there are no figures."""

from __future__ import annotations

from ui.widgets.empty_pane import EmptyPane


class NothingCounted(EmptyPane):
    """Says why there are none."""

    def __init__(self) -> None:
        super().__init__("chart-box-outline")

    def say(self, why: str) -> None:
        """Say why."""
        self.show_text(why)
