/// Numbers as printable characters, in shards: 91 digits, none of which a JavaScript template has to escape.
enum Digits {
    static let count = 91
    /// From this digit on another one follows.
    private static let more = 60
    /// The printable characters behind the space in their order, without `$`, `\\` and `` ` ``.
    private static var characters: StaticString {
        ##"!"#%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~"##
    }
    private static let values: [Int] = {
        var values = [Int](repeating: 0, count: 256)
        for value in 0..<count { values[Int(character(value))] = value }
        return values
    }()

    static var all: String { characters.description }

    @inline(__always)
    static func character(_ value: Int) -> UInt8 {
        precondition(0..<count ~= value, "a digit stands for no more")
        return characters.utf8Start[value]
    }

    static func value(_ character: UInt8) -> Int { values[Int(character)] }

    /// A number of any size; the small ones, which are most, in one digit.
    static func append(_ number: Int, to bytes: inout [UInt8]) {
        bytes.append(mostBytes: mostDigits) { append(number, to: &$0) }
    }

    /// There is room for its digits.
    @inline(__always)
    static func append(_ number: Int, to bytes: inout ByteWriter) {
        var number = number
        while number >= more {
            bytes.append(character(more + (number - more) % (count - more)))
            number = (number - more) / (count - more)
        }
        bytes.append(character(number))
    }

    /// No number has more.
    private static let mostDigits = 14

    /// The number that starts at an offset, which moves behind it.
    static func read(_ bytes: [UInt8], _ index: inout Int) -> Int {
        var number = 0
        var unit = 1
        while index < bytes.count {
            let digit = value(bytes[index])
            index += 1
            number += digit * unit
            if digit < more { break }
            unit *= count - more
        }
        return number
    }

    /// One digit, whatever its size.
    static func read(single bytes: [UInt8], _ index: inout Int) -> Int {
        guard index < bytes.count else { return 0 }
        defer { index += 1 }
        return value(bytes[index])
    }

    /// The key of a section of a page, and of a page's text: five digits, which sort as the numbers do.
    static func key(page: Int, section: Int) -> [UInt8] {
        var key: [UInt8] = []
        key.append(addingCapacity: keyCount) { room in
            room.withUnsafeMutableBufferPointer { room, filled in
                var number = page * count * count + section
                for index in (0..<keyCount).reversed() {
                    room.initializeElement(at: index, to: character(number % count))
                    number /= count
                }
                filled = keyCount
            }
        }
        return key
    }

    private static let keyCount = 5
}
