#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A folder of our own for lists and manifests on their way, gone when the publish is.
final class WorkFolder: Sendable {
    let path: String

    init() throws(PublishError) {
        let base = Temporary.folder
        var template = Array(Temporary.template(in: base))
        guard mkdtemp(&template) != nil else { throw .disk(.writing(base, .last)) }
        path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    deinit {
        // In the system's folder for what may go, so one that stays harms nobody.
        try? Folder.removeAll(path)
    }

    /// Writes a file, in place of one of that name. Returns where it is.
    func write(_ name: String, _ bytes: [UInt8]) throws(PublishError) -> String {
        let location = "\(path)/\(name)"
        do throws(DiskError) {
            try DiskError.writing(location) { () throws(Refusal) in
                if try Status.of(location) != nil { try Folder.removeFile(location) }
            }
            _ = try OutputContent.bytes(bytes).write(to: location, shown: location)
        } catch {
            throw .disk(error)
        }
        return location
    }

    /// Writes a list of names, each ended by `end`.
    func list(_ name: String, _ items: [String], end: Unicode.Scalar) throws(PublishError) -> String {
        try write(name, items.flatMap { Array($0.utf8) + [UInt8(ascii: end)] })
    }

    /// Makes a folder of this name that holds nothing, in place of one that did.
    func emptyFolder(_ name: String) throws(PublishError) -> String {
        let location = "\(path)/\(name)"
        do throws(DiskError) {
            try DiskError.writing(location) { () throws(Refusal) in
                if try Status.of(location) != nil { try Folder.removeAll(location) }
                try Folder.make(location)
            }
        } catch {
            throw .disk(error)
        }
        return location
    }
}
