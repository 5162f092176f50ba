"""Pictures of the view of repositories."""

from __future__ import annotations

from tests.pictures import repository_gestures as r
from tests.pictures.libraries import make_sample, make_world
from tests.pictures.stage import Scene

REPOSITORY_SCENES: dict[str, Scene] = {
    "repositories": Scene(r.make_cloned, r.show_repositories),
    "repositories-dark": Scene(r.make_cloned, r.show_repositories, scheme="dark"),
    "repositories-first-day": Scene(make_sample, r.show_repositories),
    "repositories-empty": Scene(make_world, r.show_repositories),
    "repositories-filtered": Scene(r.make_cloned, r.filter_repositories("cloned open")),
    "repositories-filtered-none": Scene(r.make_cloned, r.filter_repositories("no such thing"), scheme="dark"),
    "repositories-several": Scene(r.make_cloned, r.select_repositories),
    "repositories-menu": Scene(r.make_cloned, r.offer_repository_menu),
    "repositories-at-work": Scene(r.make_cloned, r.work_with_clones),
    "repositories-at-work-german": Scene(r.make_cloned, r.work_with_clones, scheme="dark", locale="de_DE"),
    "repositories-1024-wide": Scene(r.make_cloned, r.show_repositories, size=(1024, 700)),
    "repositories-pane-over-1024": Scene(r.make_cloned, r.show_pane_over, size=(1024, 700)),
    "repositories-at-200-percent": Scene(r.make_cloned, r.show_repositories, scale=2),
    "repositories-large-texts": Scene(r.make_cloned, r.show_repositories, texts=2),
    "repositories-high-contrast": Scene(r.make_cloned, r.show_repositories, scheme="dark", strong=True),
    "repositories-german": Scene(r.make_cloned, r.show_repositories, locale="de_DE"),
    "pseudo-repositories": Scene(r.make_cloned, r.show_repositories, pseudo="longer"),
    "right-to-left-repositories": Scene(r.make_cloned, r.show_repositories, locale="he_IL", pseudo="leftward"),
}
