#if canImport(CoreServices)
    import CoreServices
    import Dispatch
    import Foundation
    import Synchronization

    /// macOS's FSEvents, which tells of whole trees: one stream for the project's folder, and one more for each watched
    /// folder outside of it.
    final class FSEventsWatch: FolderWatch {
        private let tell: @Sendable ([FolderEvent]) -> Void
        private let queue = DispatchQueue(label: "fsevents")
        /// The addresses of the streams, by the folders that they watch.
        private let streams = Mutex<[String: UInt]>([:])

        /// `tell` is called on a queue of the watch's own.
        init(_ tell: @escaping @Sendable ([FolderEvent]) -> Void) { self.tell = tell }

        deinit { stop() }

        func watch(_ folder: RealPath) throws(Refusal) {
            let isWatched = streams.withLock { streams in
                streams.keys.contains { folder.text == $0 || folder.text.hasPrefix($0 + "/") }
            }
            if isWatched { return }
            var context = FSEventStreamContext(
                version: 0, info: Unmanaged.passUnretained(self).toOpaque(), retain: nil, release: nil,
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
            FSEventStreamStart(stream)
            streams.withLock { $0[folder.text] = UInt(bitPattern: stream) }
        }

        func stop() {
            for address in streams.withLock({ Array($0.values) }) {
                guard let stream = OpaquePointer(bitPattern: address) else { continue }
                FSEventStreamStop(stream)
                FSEventStreamInvalidate(stream)
                FSEventStreamRelease(stream)
            }
            streams.withLock { $0 = [:] }
        }
    }
#endif
