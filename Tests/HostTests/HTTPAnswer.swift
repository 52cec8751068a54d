import Foundation

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What a server on this machine answers to one request, read byte for byte: a library would follow redirects, unpack
/// what is packed and keep what it got.
struct HTTPAnswer {
    struct Refusal: Error, CustomStringConvertible {
        let description: String
    }

    let status: Int
    /// By their names in small letters.
    let headers: [String: String]
    let body: [UInt8]

    static func get(_ path: String, port: UInt16, headers: [String: String] = [:]) throws -> HTTPAnswer {
        let lines = headers.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)\r\n" }.joined()
        return try HTTPAnswer(
            try exchange("GET \(path) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nConnection: close\r\n\(lines)\r\n", port),
            path)
    }

    private init(_ bytes: [UInt8], _ path: String) throws {
        let end = Array("\r\n\r\n".utf8)
        guard let split = bytes.indices.first(where: { bytes[$0...].starts(with: end) }) else {
            throw Refusal(description: "\(path): no answer, \(bytes.count) bytes")
        }
        let lines = String(decoding: bytes[..<split], as: UTF8.self).components(separatedBy: "\r\n")
        guard let status = lines[0].split(separator: " ").dropFirst().first.flatMap({ Int($0) }) else {
            throw Refusal(description: "\(path): \(lines[0])")
        }
        self.status = status
        headers = Dictionary(
            lines.dropFirst().compactMap { line in
                line.firstIndex(of: ":").map {
                    (line[..<$0].lowercased(), line[line.index(after: $0)...].trimmingCharacters(in: .whitespaces))
                }
            }, uniquingKeysWith: { "\($0), \($1)" })
        body = Array(bytes[(split + end.count)...])
    }

    /// Whether something listens on the port.
    static func isOpen(_ port: UInt16) -> Bool {
        guard let socket = try? connect(port) else { return false }
        close(socket)
        return true
    }

    /// A port of this machine that was free a moment ago.
    static func freePort() throws -> UInt16 {
        let number = try makeSocket()
        defer { close(number) }
        var address = loopback(0)
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(number, $0, length) == 0 && getsockname(number, $0, &length) == 0
            }
        }
        guard isBound else { throw Refusal(description: "bind: \(String(cString: strerror(errno)))") }
        return UInt16(bigEndian: address.sin_port)
    }

    private static func exchange(_ request: String, _ port: UInt16) throws -> [UInt8] {
        let socket = try connect(port)
        defer { close(socket) }
        var patience = timeval(tv_sec: 20, tv_usec: 0)
        setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        let bytes = Array(request.utf8)
        guard send(socket, bytes, bytes.count, 0) == bytes.count else {
            throw Refusal(description: "send: \(String(cString: strerror(errno)))")
        }
        var answer: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = recv(socket, &buffer, buffer.count, 0)
            if count > 0 { answer += buffer[..<count] } else if count == 0 || errno != EINTR { return answer }
        }
    }

    private static func connect(_ port: UInt16) throws -> Int32 {
        let number = try makeSocket()
        var address = loopback(port)
        let result = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                #if canImport(Glibc)
                    Glibc.connect(number, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
                #else
                    Darwin.connect(number, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
                #endif
            }
        }
        guard result == 0 else {
            close(number)
            throw Refusal(description: "nothing listens on port \(port)")
        }
        return number
    }

    private static func makeSocket() throws -> Int32 {
        #if canImport(Darwin)
            let number = socket(AF_INET, SOCK_STREAM, 0)
        #else
            let number = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #endif
        guard number >= 0 else { throw Refusal(description: "socket: \(String(cString: strerror(errno)))") }
        return number
    }

    private static func loopback(_ port: UInt16) -> sockaddr_in {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        return address
    }
}
