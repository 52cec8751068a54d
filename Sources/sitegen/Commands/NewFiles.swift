import SitegenKit

/// Writes files that an author goes on from. One that exists is never overwritten, and then nothing at all is written.
enum NewFiles {
    struct File {
        /// The path below the project's folder.
        var path: String
        var bytes: () throws(DiskError) -> [UInt8]

        init(_ path: String, _ bytes: @escaping () throws(DiskError) -> [UInt8]) {
            self.path = path
            self.bytes = bytes
        }

        init(_ path: String, _ bytes: [UInt8]) {
            self.init(path) { () throws(DiskError) in bytes }
        }
    }

    static func write(_ files: [Scaffold], in folder: String) throws {
        for path in try write(files.map { File($0.path, Array($0.text.utf8)) }, in: folder) {
            Terminal.write("wrote \(path)\n")
        }
    }

    /// Gives the paths of what was written. The bytes of a file are asked for when its turn comes. Where one cannot be had or
    /// written, those before it are removed again.
    static func write(_ files: [File], in folder: String) throws -> [String] {
        let paths = files.map { folder == "." ? $0.path : folder + "/" + $0.path }
        for (file, path) in zip(files, paths) {
            if try isTaken(path) {
                throw Scaffold.Refusal("\(path) exists already", help: "remove it, or choose another name")
            }
            try refuseLink(to: path, within: String(path.dropLast(file.path.drop { $0 != "/" }.count)))
        }
        var written: [String] = []
        do {
            for (file, path) in zip(files, paths) {
                try write(try file.bytes(), to: path)
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

    private static func write(_ bytes: [UInt8], to path: String) throws {
        do throws(Refusal) {
            try Folder.makeAll(Address.folder(path))
            let target = try Descriptor(creating: path)
            do throws(Refusal) {
                try target.write(bytes.span.bytes)
                try target.close()
            } catch {
                // Half a file would stand in the way of the next attempt.
                try? Folder.removeFile(path)
                throw error
            }
        } catch {
            throw Scaffold.Refusal(
                "cannot write \(path): \(error.reason)",
                help: "no file was left behind; look at the permissions and the room there")
        }
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
            throw Scaffold.Refusal(
                "cannot write \(path): \(folder) leads out of \(root)", help: "remove the symbolic link")
        }
    }
}
