"""What several rooms share: the review file in JSON and the identity marks in Word. No input, no output."""
