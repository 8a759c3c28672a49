"""The review file: a whole review as `annotator-review` JSON, version 1. Text in, values out, and back.

    read(data, *, name, scales, article=None) -> Review     raises BadReviewError
    write(review) -> bytes                                  same review, same bytes
    has_article(data) -> bool                               whether the file brings a text of its own
    content_hash(review) -> str                             SHA-256 that a sign-off signs
    fingerprint(review), claim_fingerprint(claim) -> str    SHA-256 of what is written of them

The file's JSON Schema is resources/data/annotator-review.schema.json.
"""

from annotator.codec.review_json.read import has_article, read
from annotator.codec.review_json.write import claim_fingerprint, content_hash, fingerprint, write

__all__ = ["claim_fingerprint", "content_hash", "fingerprint", "has_article", "read", "write"]
