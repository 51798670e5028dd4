"""Linux system calls: ``table`` says what exists and how well, the other modules hold the bodies by topic."""
