"""One module per guest: start state, system call entry, exceptions, signal frames, threads."""
