import Foundation

/// A client that sends any bytes.
final class RawClient {
    struct Refused: Error {}

    private let file: Int32
    /// Whether the server has thrown the connection away, and what was still on its way with it.
    private(set) var isReset = false

    init(port: UInt16) throws {
        #if canImport(Glibc)
            file = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #else
            file = socket(AF_INET, SOCK_STREAM, 0)
        #endif
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let result = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(file, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard result == 0 else { throw Refused() }
        // It bounds a hang; no test passes or fails by being faster.
        var patience = timeval(tv_sec: 30, tv_usec: 0)
        setsockopt(file, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    }

    deinit { close(file) }

    func send(_ text: String) {
        let bytes = Array(text.utf8)
        var sent = 0
        while sent < bytes.count {
            let count = bytes.withUnsafeBytes { systemSend(file, $0.baseAddress! + sent, bytes.count - sent) }
            if count <= 0 { return }
            sent += count
        }
    }

    /// Says that nothing more comes.
    func end() { shutdown(file, Int32(SHUT_WR)) }

    /// A process that ends elsewhere interrupts the call.
    private func receive(_ buffer: inout [UInt8]) -> Int {
        var count = 0
        repeat { count = recv(file, &buffer, buffer.count, 0) } while count < 0 && errno == EINTR
        if count < 0, errno == ECONNRESET { isReset = true }
        return count
    }

    /// Whether something has come that was not read yet.
    var hasMore: Bool {
        var byte: UInt8 = 0
        return recv(file, &byte, 1, Int32(MSG_PEEK) | Int32(MSG_DONTWAIT)) > 0
    }

    /// All that comes until the server closes the connection.
    func readToEnd() -> String {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        while true {
            let count = receive(&buffer)
            if count <= 0 { return String(decoding: bytes, as: UTF8.self) }
            bytes += buffer[..<count]
        }
    }

    /// All that comes until a text has come.
    func read(until end: String) -> String {
        var bytes: [UInt8] = []
        var byte: [UInt8] = [0]
        while !bytes.ends(with: end.utf8), receive(&byte) == 1 { bytes += byte }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// One request, and the whole answer.
    static func ask(_ port: UInt16, _ request: String) throws -> String {
        let client = try RawClient(port: port)
        client.send(request)
        return client.readToEnd()
    }

    static func get(
        _ port: UInt16, _ path: String, method: String = "GET", _ fields: String = "", host: String = "localhost"
    ) throws -> String {
        try ask(port, "\(method) \(path) HTTP/1.1\r\nHost: \(host)\r\nConnection: close\r\n\(fields)\r\n")
    }
}

extension [UInt8] {
    fileprivate func ends(with end: String.UTF8View) -> Bool { suffix(end.count).elementsEqual(end) }
}

extension String {
    var statusLine: String { String(prefix { $0 != "\r\n" }) }
    var status: Int? { Int(split(separator: " ").dropFirst().first ?? "") }
    func header(_ name: String) -> String? {
        split(separator: "\r\n").first { $0.lowercased().hasPrefix(name.lowercased() + ": ") }
            .map { String($0.dropFirst(name.count + 2)) }
    }
    var body: String { range(of: "\r\n\r\n").map { String(self[$0.upperBound...]) } ?? "" }
}

// Inside `RawClient` the name of the system's function is that of its own method. A server that has closed is no signal.
private func systemSend(_ file: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> Int {
    #if canImport(Glibc)
        send(file, bytes, count, Int32(MSG_NOSIGNAL))
    #else
        send(file, bytes, count, 0)
    #endif
}
