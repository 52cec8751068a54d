import Testing

@testable import sitegen

/// What the terminal says where a preview cannot be started.
struct ServeErrorTests {
    @Test func whatTheTerminalSays() {
        let all: [(Listener.Failure, ClosedRange<UInt16>, String, String)] = [
            (
                .taken(port: 8000), 8000...8000, "cannot listen on port 8000: another program does",
                "end it, name another port, or leave `--port` out to get the next one that is free"
            ),
            (
                .taken(port: 8099), 8000...8099, "cannot listen on any port from 8000 to 8099: other programs do",
                "name a port that is free with `--port`"
            ),
            (
                .unknownHost, 8000...8000, "cannot listen on nowhere: there is no such host",
                "name an address of this machine, such as `--host 0.0.0.0` for all of them"
            ),
            (
                .refused(reason: "Permission denied"), 80...80, "cannot listen on nowhere: Permission denied",
                "name an address of this machine, and a port above 1023"
            ),
        ]
        for (failure, ports, message, help) in all {
            let error = ServeError(failure, host: "nowhere", ports: ports)
            #expect(error.message == message)
            #expect(error.help == help)
        }
    }
}
