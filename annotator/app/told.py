"""What was done, told in a sentence: one row an action, for the history and the bar that offers Undo."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from annotator.domain.changes import Step


class Action(StrEnum):
    """The codes of all steps of history."""

    START = "start"
    SET_REVIEWER = "set_reviewer"
    ADD_ARTICLE = "add_article"
    EDIT_DETAILS = "edit_details"
    SET_SECTION_KIND = "set_section_kind"
    REMOVE_ARTICLE = "remove_article"
    REVISE = "revise"
    READ_BACK = "read_back"
    PUT_BACK = "put_back"
    LEAVE_OUT = "leave_out"
    CONFIRM_DETAIL = "confirm_detail"
    TAKE_NOTES = "take_notes"
    ADD_CLAIM = "add_claim"
    ADD_MENTION = "add_mention"
    ADD_MENTIONS = "add_mentions"
    MOVE_MENTION = "move_mention"
    REMOVE_MENTION = "remove_mention"
    REMOVE_CLAIMS = "remove_claims"
    SET_KIND = "set_kind"
    RESTATE = "restate"
    SET_STATE = "set_state"
    RENUMBER = "renumber"
    ADD_SOURCE = "add_source"
    EDIT_SOURCE = "edit_source"
    MERGE_SOURCES = "merge_sources"
    REMOVE_SOURCE = "remove_source"
    ATTRIBUTE = "attribute"
    EDIT_ATTRIBUTION = "edit_attribution"
    REMOVE_ATTRIBUTION = "remove_attribution"
    SET_VERDICT = "set_verdict"
    CLEAR_VERDICT = "clear_verdict"
    EXPLAIN = "explain"
    ADD_EVIDENCE = "add_evidence"
    LINK_EVIDENCE = "link_evidence"
    EDIT_EVIDENCE = "edit_evidence"
    EDIT_LINK = "edit_link"
    UNLINK_EVIDENCE = "unlink_evidence"
    COMMENT = "comment"
    EDIT_COMMENT = "edit_comment"
    RESOLVE = "resolve"
    REOPEN = "reopen"
    REMOVE_COMMENT = "remove_comment"
    TICK = "tick"
    NOTHING_TO_CHECK = "nothing_to_check"
    UNTICK = "untick"
    CORRECT = "correct"
    EDIT_CORRECTION = "edit_correction"
    PROPOSE = "propose"
    ACCEPT_CORRECTION = "accept_correction"
    STET = "stet"
    REMOVE_CORRECTION = "remove_correction"
    SIGN_OFF = "sign_off"
    WITHDRAW = "withdraw"
    ADD_REVIEW = "add_review"
    ACCEPT = "accept"
    DISMISS = "dismiss"
    UNDO = "undo"
    REDO = "redo"


TEMPLATES: Mapping[Action, str] = {
    Action.START: "Made the library",
    Action.SET_REVIEWER: "{name} is at work",
    Action.ADD_ARTICLE: "Imported “{title}”",
    Action.EDIT_DETAILS: "Corrected the details of the article",
    Action.SET_SECTION_KIND: "Marked as {kind}: {sections}",
    Action.REMOVE_ARTICLE: "Deleted “{title}”",
    Action.REVISE: "Took in revision {revision}: words of {changed} changed, places of {lost} were lost",
    Action.READ_BACK: "Took {changes} from “{file}”",
    Action.PUT_BACK: "Put back what the import had left out: {blocks}",
    Action.LEAVE_OUT: "Left out again: {blocks}",
    Action.CONFIRM_DETAIL: "Confirmed the {field}: {value}",
    Action.TAKE_NOTES: "Took over from the file: {comments}",
    Action.ADD_CLAIM: "Marked claim {number}",
    Action.ADD_MENTION: "Added a place to claim {number}",
    Action.ADD_MENTIONS: "Added {places} to claim {number}",
    Action.MOVE_MENTION: "Moved claim {number}",
    Action.REMOVE_MENTION: "Removed a place of claim {number}",
    Action.REMOVE_CLAIMS: "Deleted {claims}",
    Action.SET_KIND: "Set the kind of {claims} to {kind}",
    Action.RESTATE: "Restated claim {number}",
    Action.SET_STATE: "Set {claims} to {state}",
    Action.RENUMBER: "Numbered the claims by place",
    Action.ADD_SOURCE: "Added the source “{name}”",
    Action.EDIT_SOURCE: "Changed the source “{name}”",
    Action.MERGE_SOURCES: "Merged the source “{gone}” into “{kept}”",
    Action.REMOVE_SOURCE: "Deleted the source “{name}”",
    Action.ATTRIBUTE: "Attributed {claims} to {source}",
    Action.EDIT_ATTRIBUTION: "Changed an attribution of claim {number}",
    Action.REMOVE_ATTRIBUTION: "Removed an attribution of claim {number}",
    Action.SET_VERDICT: "{rating}: {claims}",
    Action.CLEAR_VERDICT: "Took back the verdict on {claims}",
    Action.EXPLAIN: "Explained the verdict on claim {number}",
    Action.ADD_EVIDENCE: "Added evidence “{title}” to claim {number}",
    Action.LINK_EVIDENCE: "Linked evidence “{title}” to {claims}",
    Action.EDIT_EVIDENCE: "Changed the evidence “{title}”",
    Action.EDIT_LINK: "Changed evidence of claim {number}",
    Action.UNLINK_EVIDENCE: "Took evidence off claim {number}",
    Action.COMMENT: "Commented on {on}",
    Action.EDIT_COMMENT: "Changed a comment",
    Action.RESOLVE: "Resolved a comment",
    Action.REOPEN: "Reopened a comment",
    Action.REMOVE_COMMENT: "Deleted a comment",
    Action.TICK: "Ticked {ticks}",
    Action.NOTHING_TO_CHECK: "Nothing to check in {ticks}",
    Action.UNTICK: "Took back {ticks}",
    Action.CORRECT: "Proposed other words for “{words}”",
    Action.EDIT_CORRECTION: "Changed the correction of “{words}”",
    Action.PROPOSE: "Proposed the correction of “{words}” again",
    Action.ACCEPT_CORRECTION: "Accepted the correction of “{words}”",
    Action.STET: "Let “{words}” stand",
    Action.REMOVE_CORRECTION: "Deleted the correction of “{words}”",
    Action.SIGN_OFF: "Signed off the {stage}",
    Action.WITHDRAW: "Took back the sign-off of the {stage}",
    Action.ADD_REVIEW: "Took in a review with {claims}",
    Action.ACCEPT: "Accepted suggestions: {claims}",
    Action.DISMISS: "Dismissed {suggestions}",
    Action.UNDO: "Undone: {told}",
    Action.REDO: "Redone: {told}",
}
"""The sentence of each action, filled from the step's parameters."""


def told(step: Step) -> str:
    """Say in a sentence what a step did, such as "Confirmed: claim 5".

    A step of another version, whose action or parameters are not known here, is told by its code.
    """
    try:
        return TEMPLATES[Action(step.action)].format(**step.parameters)
    except (ValueError, KeyError):
        return step.action.replace("_", " ").capitalize()


def counted(count: int, one: str) -> str:
    """Return a number of things in words, such as "1 claim" or "3 claims"."""
    return f"{count} {one}" if count == 1 else f"{count} {one}s"


def named(numbers: list[int]) -> str:
    """Return claims by their numbers while they are few: "claim 5", "claims 5 and 7", "12 claims"."""
    few = 3
    if len(numbers) == 1:
        return f"claim {numbers[0]}"
    if len(numbers) <= few:
        listed = [str(number) for number in sorted(numbers)]
        return f"claims {', '.join(listed[:-1])} and {listed[-1]}"
    return counted(len(numbers), "claim")
