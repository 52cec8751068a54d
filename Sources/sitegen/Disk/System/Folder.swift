#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Calls that work on folders and on names in them.
enum Folder {
    struct Entry {
        /// The name on the disk, which need not be valid UTF-8.
        let bytes: [UInt8]
        /// Nil where the file system does not say it with the name.
        let kind: Status.Kind?

        /// Nil for a name that is not valid UTF-8.
        var name: String? { String(validating: bytes, as: UTF8.self) }
    }

    /// What a folder holds, in the file system's order, without `.` and `..`.
    static func entries(_ path: String) throws(Refusal) -> [Entry] {
        guard let folder = opendir(path) else { throw .last }
        defer { closedir(folder) }
        var entries: [Entry] = []
        while true {
            errno = 0
            guard let entry = readdir(folder) else {
                if errno != 0 { throw .last }
                return entries
            }
            let name = UnsafeRawPointer(entry).advanced(by: MemoryLayout<dirent>.offset(of: \.d_name)!)
            let length = strlen(name.assumingMemoryBound(to: CChar.self))
            let bytes = [UInt8](UnsafeRawBufferPointer(start: name, count: length))
            if bytes == [UInt8(ascii: ".")] || bytes == [UInt8(ascii: "."), UInt8(ascii: ".")] { continue }
            entries.append(Entry(bytes: bytes, kind: kind(Int(entry.pointee.d_type))))
        }
    }

    private static func kind(_ type: Int) -> Status.Kind? {
        switch type {
        case Int(DT_REG): .file
        case Int(DT_DIR): .folder
        case Int(DT_LNK): .link
        case Int(DT_UNKNOWN): nil
        default: .other
        }
    }

    static func make(_ path: String) throws(Refusal) { try OpenFolder.working.makeFolder(path) }

    /// Makes a folder and the folders it stands in, where they are missing.
    static func makeAll(_ path: String, in folder: OpenFolder = .working) throws(Refusal) {
        do throws(Refusal) {
            try folder.makeFolder(path)
        } catch {
            if error.isTaken { return }
            guard error.isMissing, let slash = path.lastSlash, slash > path.startIndex else { throw error }
            try makeAll(String(path[..<slash]), in: folder)
            do throws(Refusal) {
                try folder.makeFolder(path)
            } catch {
                // Another task of this build may have made it between the two calls.
                if !error.isTaken { throw error }
            }
        }
    }

    static func rename(_ old: String, _ new: String) throws(Refusal) {
        guard systemRename(old, new) == 0 else { throw .last }
    }

    /// Moves a file, or a folder with all that is in it, to where nothing stands. A file that came there a moment ago stays, which
    /// a rename would put the new one in place of; a link puts nothing in place of anything. An empty folder gives way.
    static func place(_ old: String, _ new: String) throws(Refusal) {
        if link(old, new) == 0 { return try removeFile(old) }
        // Folders have no links, and on some disks nothing has. A folder comes only to where nothing or an empty one stands.
        if let standing = try Status.of(new) {
            guard standing.kind == .folder else { throw .taken }
            if try Status.of(old)?.kind == .file {
                try removeEmpty(new)
                return try place(old, new)
            }
        }
        try rename(old, new)
    }

    /// Puts a file in the place of another at once, so that whoever reads it meanwhile reads one of the two. It is written at
    /// `draft` before, where a kill may have left one; a refusal leaves none.
    static func replace(
        _ path: String, with bytes: [UInt8], by draft: String, synchronizing: Bool = false
    ) throws(Refusal) {
        if try Status.of(draft) != nil { try removeFile(draft) }
        let file = try Descriptor(creating: draft)
        do throws(Refusal) {
            try file.write(bytes.span.bytes)
            if synchronizing { try file.synchronize() }
            try file.close()
            try rename(draft, path)
        } catch {
            try? removeFile(draft)
            throw error
        }
    }

    static func removeFile(_ path: String) throws(Refusal) {
        guard unlink(path) == 0 else { throw .last }
    }

    /// Removes a folder that is empty.
    static func removeEmpty(_ path: String) throws(Refusal) {
        guard rmdir(path) == 0 else { throw .last }
    }

    /// Removes a folder with everything in it. Links in it are removed and never followed.
    static func removeAll(_ path: String) throws(Refusal) {
        for entry in try entries(path) {
            // A name that is no UTF-8 is none of ours; the folder then is not empty, and the last line says so.
            guard let name = entry.name else { continue }
            let inner = "\(path)/\(name)"
            if try Status.of(inner)?.kind == .folder {
                try removeAll(inner)
            } else {
                try removeFile(inner)
            }
        }
        try removeEmpty(path)
    }

    /// Whether a file can be renamed from one folder into another. One device is not enough: the same disk mounted
    /// twice (a container's volume) refuses it too. Asked with a name that is not there, so that nothing is touched:
    /// Linux looks at the mounts before it looks for the file.
    static func canRename(from one: String, into other: String) throws(Refusal) -> Bool {
        guard try Status.behind(one).identity.device == Status.behind(other).identity.device else { return false }
        let probe = ".sitegen-probe"
        return systemRename("\(one)/\(probe)-missing", "\(other)/\(probe)") == 0 || !Refusal.last.isOtherFileSystem
    }
}

private func systemRename(_ old: String, _ new: String) -> Int32 {
    rename(old, new)
}
