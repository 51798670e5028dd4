"""A debugger's server for guest programs: the remote serial protocol of gdb over TCP or a Unix socket.

Loaded only when somebody asks for it (``Process(gdb=...)``).  ``debugger`` stops and resumes guest threads; ``server`` speaks the
protocol; the registers that it shows come from the guest's ABI.
"""

from .debugger import Debugger
from .endpoint import Endpoint, EndpointError, parse_endpoint
from .server import Server

__all__ = ["Debugger", "Endpoint", "EndpointError", "Server", "parse_endpoint"]
