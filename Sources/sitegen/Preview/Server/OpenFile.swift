import SitegenKit

/// A file of the content that is sent as it is, a piece at a time.
final class OpenFile: Sendable {
    /// As much of it as is in memory at once.
    static let piece = 1 << 18

    private let descriptor: Descriptor
    let size: Int
    /// What the system said of it when it was opened.
    let signature: FileSignature?

    /// Nil where it is gone or is no file. What was opened is compared with what stands inside the project, so that no
    /// link, however it is changed meanwhile, leads out of there.
    init?(_ path: String, of project: Project) {
        do throws(Refusal) {
            let location = project.location(of: path)
            let descriptor = try Descriptor(reading: location, followingLinks: true)
            let status = try descriptor.status()
            let real = try RealPath(existing: location)
            // Before its bytes are read: a change between the two then differs from what is kept of them.
            signature = FileSignature(real.text)
            guard status.kind == .file, real.isInside(try RealPath(existing: project.content)),
                try Status.behind(real.text).identity == status.identity
            else { return nil }
            self.descriptor = descriptor
            size = status.size
        } catch {
            return nil
        }
    }

    /// The bytes at a place; fewer at the end. Nil where the disk refuses them.
    func read(_ range: Range<Int>) -> [UInt8]? {
        do throws(Refusal) { return try descriptor.read(range.count, at: range.lowerBound) } catch { return nil }
    }

    func tag() -> EntityTag? {
        var hasher = EntityTag.Hasher()
        var position = 0
        while position < size {
            guard let bytes = read(position..<min(size, position + Self.piece)), !bytes.isEmpty else { return nil }
            hasher.take(bytes)
            position += bytes.count
        }
        return hasher.tag
    }
}
