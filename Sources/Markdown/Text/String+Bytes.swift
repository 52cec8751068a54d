extension StringProtocol {
    /// The bytes where they lie. `withUTF8` would first copy the string, which counts its references up and down, for it may
    /// have to change it.
    @inlinable @inline(__always)
    package func withBytes<Result>(_ read: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        if let result = utf8.withContiguousStorageIfAvailable(read) { return result }
        var copy = String(self)
        return copy.withUTF8(read)
    }
}

extension ArraySlice<UInt8> {
    /// Text of bytes that can be broken UTF-8.
    init(repairing bytes: some Collection<UInt8>) { self = Array(String(decoding: bytes, as: UTF8.self).utf8)[...] }
}
