"""Who wants to hear of changes."""

from __future__ import annotations

from annotator.app.bus import Bus
from annotator.domain.changes import Changes

DONE = Changes(1, "tick", None, ())


def test_listeners_are_told_in_order_until_they_end() -> None:
    bus, heard = Bus(), list[str]()
    end = bus.subscribe(lambda _: heard.append("first"))
    bus.subscribe(lambda _: heard.append("second"))
    bus.publish(DONE)
    end()
    bus.publish(DONE)
    assert heard == ["first", "second", "second"]


def test_a_listener_may_end_while_it_is_told() -> None:
    bus, heard = Bus(), list[int]()

    def once(changes: Changes) -> None:
        heard.append(changes.step)
        end()

    end = bus.subscribe(once)
    bus.publish(DONE)
    bus.publish(DONE)
    assert heard == [1]
