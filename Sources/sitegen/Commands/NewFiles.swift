import SitegenKit

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Writes the files of a scaffold. A file that exists is never overwritten, and then nothing at all is written.
enum NewFiles {
    static func write(_ files: [Scaffold], in folder: String) throws {
        for file in files where access(folder + "/" + file.path, F_OK) == 0 {
            throw Scaffold.Refusal(message: "\(file.path) exists already", help: nil)
        }
        for file in files {
            let path = folder + "/" + file.path
            try makeFolders(to: path)
            try write(Array(file.text.utf8), to: path)
            Terminal.write("wrote \(path.hasPrefix("./") ? String(path.dropFirst(2)) : path)\n")
        }
    }

    private static func makeFolders(to path: String) throws {
        var made = path.hasPrefix("/") ? "" : "."
        for part in path.split(separator: "/").dropLast() {
            made += "/" + part
            if mkdir(made, 0o777) != 0, errno != EEXIST { throw refusal("make the folder \(made)") }
        }
    }

    private static func write(_ bytes: [UInt8], to path: String) throws {
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL, 0o666)
        guard file >= 0 else { throw refusal("write \(path)") }
        defer { close(file) }
        var offset = 0
        while offset < bytes.count {
            let count = bytes[offset...].withUnsafeBytes { rest in
                #if canImport(Glibc)
                Glibc.write(file, rest.baseAddress, rest.count)
                #else
                Darwin.write(file, rest.baseAddress, rest.count)
                #endif
            }
            guard count > 0 else { throw refusal("write \(path)") }
            offset += count
        }
    }

    private static func refusal(_ what: String) -> Scaffold.Refusal {
        Scaffold.Refusal(message: "cannot \(what): \(String(cString: strerror(errno)))", help: nil)
    }
}
