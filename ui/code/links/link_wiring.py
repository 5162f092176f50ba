"""What the detail pane's menu of a link asks for, carried out with clones."""

from __future__ import annotations

from collections.abc import Callable

from app.code import Clone, RepositoryLink
from app.errors import KnownError
from ui.code.clones.cloning import CodeCloning
from ui.code.links.command_copying import copy_clone_commands
from ui.code.links.link_steps import LinkStep, LinkSteps
from ui.desk import Desk


def give_steps(steps: LinkSteps, desk: Desk, cloning: CodeCloning) -> None:
    """Let clones be made, updated, opened and removed from wherever a link is shown."""

    def with_clone(do: Callable[[RepositoryLink, Clone], object]) -> Callable[[RepositoryLink], object]:
        def take(link: RepositoryLink) -> None:
            try:
                clone = desk.library.clones.of(link.repository)
            except KnownError as error:
                desk.notices.show_error(error)
                return
            if clone is not None:
                do(link, clone)

        return take

    def opening(do: Callable[[Clone], object]) -> Callable[[RepositoryLink], object]:
        return with_clone(lambda link, clone: cloning.open_for(link, clone, do))

    steps.watch(cloning.at_work)
    steps.give(LinkStep.COPY_COMMAND, lambda link: copy_clone_commands(desk, [link]))
    steps.give(LinkStep.CLONE, lambda link: cloning.clone_all([link]))
    steps.give(LinkStep.UPDATE, with_clone(lambda _, clone: cloning.update([clone])))
    steps.give(LinkStep.REMOVE_CLONE, with_clone(lambda _, clone: cloning.remove(clone)))
    steps.give(LinkStep.OPEN_FOLDER, opening(cloning.open_folder))
    steps.give(LinkStep.OPEN_TERMINAL, opening(cloning.open_terminal))
    steps.give(LinkStep.OPEN_EDITOR, opening(cloning.open_editor))
