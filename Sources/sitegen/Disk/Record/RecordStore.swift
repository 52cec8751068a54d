import SitegenKit

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Keeps the record of the last build of each output in `.sitegen`, in the project's folder. It can be deleted at any time,
/// and where it cannot be written every build is a whole one.
struct RecordStore {
    private let folder: String
    private let file: String

    /// One record for each place that the project is built to.
    init(source: String, output: OutputFolder) {
        var name = ContentHash()
        name.add(output.location.text)
        folder = RealPath.join(source, ".sitegen")
        file = RealPath.join(folder, Self.prefix + name.halves.map { String($0, radix: 16) }.joined(separator: "-"))
    }

    private static let prefix = "record-"
    /// As long as a path and what stands before it in a record can be.
    private static let startSize = 1 << 13

    /// The record of a build that is the one to be made, where the output is as that build left it.
    func find(_ key: ContentHash, output: OutputFolder) -> BuildRecord? {
        do throws(Refusal) {
            guard try Status.of(output.stage) == nil, let status = try Status.of(file), status.kind == .file else {
                return nil
            }
            let bytes = try Descriptor(reading: file).readAll()
            guard let record = BuildRecord(bytes, key: key), record.list == Stamps.list(of: output) else { return nil }
            for expected in record.files {
                let status = try Status.of(RealPath.join(output.location.text, expected.path))
                guard let status, status.kind == .file, Stamp(status) == expected.stamp else { return nil }
            }
            return record
        } catch {
            return nil
        }
    }

    func keep(_ record: BuildRecord) {
        do throws(Refusal) {
            try prepare()
            try Folder.replace(file, with: record.encoded, by: "\(file)-\(getpid())")
            try removeOthers()
        } catch {
            // Without a record the next build is a whole one, and nothing else.
        }
    }

    /// Removes the records of outputs that are gone, and those that no build of this version reads.
    private func removeOthers() throws(Refusal) {
        for entry in try Folder.entries(folder) {
            guard let name = entry.name, Self.isRecord(name) else { continue }
            let other = RealPath.join(folder, name)
            guard other != file else { continue }
            let output = BuildRecord.output(try Descriptor(reading: other).read(Self.startSize))
            let isThere = try output.map { (output) throws(Refusal) in try Status.of(output) != nil } ?? false
            if !isThere { try Folder.removeFile(other) }
        }
    }

    /// One with a further part in its name is being written, by another build.
    private static func isRecord(_ name: String) -> Bool {
        guard name.begins(with: prefix) else { return false }
        let halves = name.dropFirst(prefix.count).split(separator: "-", omittingEmptySubsequences: false)
        return halves.count == 2 && halves.allSatisfy { UInt64($0, radix: 16) != nil }
    }

    /// What is in the folder is no part of the project, and its own file tells git so.
    private func prepare() throws(Refusal) {
        if try Status.of(folder) == nil { try Folder.makeAll(folder) }
        let ignored = RealPath.join(folder, ".gitignore")
        guard try Status.of(ignored) == nil else { return }
        do throws(Refusal) {
            let file = try Descriptor(creating: ignored)
            try file.write(Array("*\n".utf8).span.bytes)
            try file.close()
        } catch {
            // Another build may have made it between the two calls.
            if !error.isTaken { throw error }
        }
    }
}
