import SitegenKit

/// Writes files that an author goes on from. One that exists is never overwritten, and then nothing at all is written.
enum NewFiles {
    struct File {
        /// The path below the project's folder.
        var path: String
        var bytes: () throws(DiskError) -> [UInt8]
    }

    static func write(_ files: [Scaffold], in folder: String) throws {
        let files = files.map { file in File(path: file.path) { () throws(DiskError) in Array(file.text.utf8) } }
        for path in try write(files, in: folder) { Terminal.write("wrote \(path)\n") }
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
        do { return try Status.of(path) != nil } catch { throw DiskError.reading(path, error) }
    }

    private static func write(_ bytes: [UInt8], to path: String) throws {
        do throws(Refusal) {
            try Folder.makeAll(Address.folder(path))
            let target = try Descriptor(creating: path)
            try target.write(bytes.span.bytes)
            try target.close()
        } catch {
            throw Scaffold.Refusal(
                "cannot write \(path): \(error.reason)",
                help: "no other file was left behind; look at the permissions and the room there")
        }
    }

    /// A link that leads out of `content` or `templates` is not written through.
    private static func refuseLink(to path: String, within root: String) throws {
        var folder = path
        repeat { folder = RealPath.parent(of: folder) } while try folder.count > root.count && !isTaken(folder)
        guard folder.count > root.count else { return }
        let isInside: Bool
        do throws(Refusal) {
            isInside = try RealPath(existing: folder).isInside(try RealPath(existing: root))
        } catch {
            throw DiskError.reading(folder, error)
        }
        if !isInside {
            throw Scaffold.Refusal(
                "cannot write \(path): \(folder) leads out of \(root)", help: "remove the symbolic link")
        }
    }
}
