#if canImport(CoreServices)
    import CoreServices
    import Dispatch
    import Foundation
    import SitegenKit
    import Synchronization

    /// macOS's FSEvents, which tells of whole trees: one stream for the project's folder, and one more for each watched
    /// folder outside of it.
    final class FSEventsWatch: FolderWatch {
        private let tell: @Sendable ([FolderEvent]) -> Void
        private let queue = DispatchQueue(label: "fsevents")
        /// The addresses of the streams, by the folders that they watch.
        private let streams = Mutex<[String: UInt]>([:])

        /// `tell` is called on a queue of the watch's own. A stream keeps the watch until that is stopped.
        init(_ tell: @escaping @Sendable ([FolderEvent]) -> Void) { self.tell = tell }

        func watch(_ folder: RealPath) throws(Refusal) {
            let isWatched = streams.withLock { streams in
                streams.keys.contains { folder.text == $0 || folder.text.begins(with: $0 + "/") }
            }
            if isWatched { return }
            var context = FSEventStreamContext(
                version: 0, info: Unmanaged.passUnretained(self).toOpaque(),
                retain: { info in
                    info.map { UnsafeRawPointer(Unmanaged<FSEventsWatch>.fromOpaque($0).retain().toOpaque()) }
                },
                release: { info in
                    if let info { Unmanaged<FSEventsWatch>.fromOpaque(info).release() }
                },
                copyDescription: nil)
            let flags = kFSEventStreamCreateFlagFileEvents | kFSEventStreamCreateFlagNoDefer
            let stream = FSEventStreamCreate(
                nil,
                { _, info, count, paths, flags, _ in
                    guard let info else { return }
                    let watch = Unmanaged<FSEventsWatch>.fromOpaque(info).takeUnretainedValue()
                    let names = paths.assumingMemoryBound(to: UnsafePointer<CChar>.self)
                    let lost = UInt32(kFSEventStreamEventFlagMustScanSubDirs)
                    watch.tell(
                        (0..<count).map { flags[$0] & lost != 0 ? .lost : .changed(String(cString: names[$0])) })
                },
                &context, [folder.text] as CFArray, FSEventStreamEventId(kFSEventStreamEventIdSinceNow), 0.02,
                FSEventStreamCreateFlags(flags))
            guard let stream else { throw Refusal(EMFILE) }
            FSEventStreamSetDispatchQueue(stream, queue)
            guard FSEventStreamStart(stream) else {
                FSEventStreamInvalidate(stream)
                FSEventStreamRelease(stream)
                throw Refusal(EMFILE)
            }
            streams.withLock { $0[folder.text] = UInt(bitPattern: stream) }
        }

        /// On the queue, so that no stream is telling of anything meanwhile.
        func stop() {
            queue.sync {
                for address in streams.withLock({ Array($0.values) }) {
                    guard let stream = OpaquePointer(bitPattern: address) else { continue }
                    FSEventStreamStop(stream)
                    FSEventStreamInvalidate(stream)
                    FSEventStreamRelease(stream)
                }
                streams.withLock { $0 = [:] }
            }
        }
    }
#endif
