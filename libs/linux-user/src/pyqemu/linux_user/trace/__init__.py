"""ptrace(2) between guest processes, without the host's: loaded when a guest asks for it.

A tracer has an *area*, a memory file that its tracees map too, with a slot for each traced thread.  A traced thread that stops writes to
its slot why, and its registers, wakes the tracer and waits there for a command (``tracee``).  The tracer's wait calls look at the slots
before they ask the host about children (``tracer``).  Only the thread itself stops, so the host need not know of any of it.
"""
