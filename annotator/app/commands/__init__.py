"""What a person can do: one short function an intent, each one transaction and one step of history."""

from __future__ import annotations

from annotator.app.commands.articles import add_article, edit_details, remove_article, set_section_kind
from annotator.app.commands.attributions import attribute, edit_attribution, remove_attribution
from annotator.app.commands.claims import (
    add_claim,
    add_mention,
    add_mentions,
    move_mention,
    remove_claims,
    remove_mention,
    renumber,
    restate,
    set_kind,
    set_state,
)
from annotator.app.commands.comments import comment, edit_comment, remove_comment, resolve
from annotator.app.commands.corrections import (
    correct,
    edit_correction,
    remove_correction,
    set_correction_state,
)
from annotator.app.commands.evidence import (
    add_evidence,
    edit_evidence,
    edit_link,
    keep_file,
    link_evidence,
    unlink_evidence,
)
from annotator.app.commands.intakes import confirm_detail, leave_out, put_back, take_notes
from annotator.app.commands.readbacks import take_back
from annotator.app.commands.reviewers import set_reviewer
from annotator.app.commands.reviews import add_review
from annotator.app.commands.revisions import revise
from annotator.app.commands.signoffs import sign_off, withdraw
from annotator.app.commands.sources import add_source, edit_source, merge_sources, remove_source
from annotator.app.commands.suggestions import accept, dismiss
from annotator.app.commands.ticks import tick, untick
from annotator.app.commands.verdicts import explain, set_verdict

__all__ = [
    "accept",
    "add_article",
    "add_claim",
    "add_evidence",
    "add_mention",
    "add_mentions",
    "add_review",
    "add_source",
    "attribute",
    "comment",
    "confirm_detail",
    "correct",
    "dismiss",
    "edit_attribution",
    "edit_comment",
    "edit_correction",
    "edit_details",
    "edit_evidence",
    "edit_link",
    "edit_source",
    "explain",
    "keep_file",
    "leave_out",
    "link_evidence",
    "merge_sources",
    "move_mention",
    "put_back",
    "remove_article",
    "remove_attribution",
    "remove_claims",
    "remove_comment",
    "remove_correction",
    "remove_mention",
    "remove_source",
    "renumber",
    "resolve",
    "restate",
    "revise",
    "set_correction_state",
    "set_kind",
    "set_reviewer",
    "set_section_kind",
    "set_state",
    "set_verdict",
    "sign_off",
    "take_back",
    "take_notes",
    "tick",
    "unlink_evidence",
    "untick",
    "withdraw",
]
