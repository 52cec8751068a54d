import SitegenKit

/// Writes files that an author goes on from. One that exists is never overwritten, and then nothing at all is written.
enum NewFiles {
    struct File {
        /// The path below the project's folder.
        var path: String
        var content: OutputContent

        init(_ path: String, _ content: OutputContent) {
            self.path = path
            self.content = content
        }
    }

    static func write(_ files: [Scaffold], in folder: String) throws {
        for path in try write(files.map { File($0.path, .bytes(Array($0.text.utf8))) }, in: folder) {
            Terminal.write("wrote \(path)\n")
        }
    }

    /// Gives the paths of what was written. Where a file cannot be had or written, those before it are removed again.
    static func write(_ files: [File], in folder: String) throws -> [String] {
        let paths = files.map { folder == "." ? $0.path : folder + "/" + $0.path }
        for (file, path) in zip(files, paths) {
            if try isTaken(path) {
                throw Objection("\(path) exists already", help: "remove it, or choose another name")
            }
            try refuseLink(to: path, within: String(path.dropLast(file.path.drop { $0 != "/" }.count)))
        }
        var written: [String] = []
        do {
            for (file, path) in zip(files, paths) {
                try write(file.content, to: path)
                written.append(path)
            }
        } catch {
            for path in written { try? Folder.removeFile(path) }
            throw error
        }
        return paths
    }

    static func isTaken(_ path: String) throws(DiskError) -> Bool {
        try DiskError.reading(path) { () throws(Refusal) in try Status.of(path) != nil }
    }

    private static func write(_ content: OutputContent, to path: String) throws {
        let target: Descriptor
        do throws(Refusal) {
            try Folder.makeAll(Address.folder(path))
            target = try Descriptor(creating: path)
        } catch {
            throw refusal(path, error.reason)
        }
        do {
            try content.write(into: target, shown: path)
            try target.close()
        } catch {
            // Half a file would stand in the way of the next attempt.
            try? Folder.removeFile(path)
            switch error {
            case let error as Refusal: throw refusal(path, error.reason)
            case DiskError.cannotWrite(_, let reason): throw refusal(path, reason)
            case DiskError.noSpace: throw refusal(path, "no space left on the disk")
            default: throw error
            }
        }
    }

    private static func refusal(_ path: String, _ reason: String) -> Objection {
        Objection(
            "cannot write \(path): \(reason)",
            help: "no file was left behind; look at the permissions and the room there")
    }

    /// A link that leads out of `content` or `templates` is not written through.
    private static func refuseLink(to path: String, within root: String) throws {
        var folder = path
        repeat { folder = RealPath.parent(of: folder) } while try folder.count > root.count && !isTaken(folder)
        guard folder.count > root.count else { return }
        let isInside = try DiskError.reading(folder) { () throws(Refusal) in
            try RealPath(existing: folder).isInside(try RealPath(existing: root))
        }
        if !isInside {
            throw Objection(
                "cannot write \(path): \(folder) leads out of \(root)", help: "remove the symbolic link")
        }
    }
}
