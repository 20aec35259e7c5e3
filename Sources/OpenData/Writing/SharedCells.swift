/// Cells that many rows have in common, kept as the bytes they were written as.
///
/// Ten figures of an indicator share its name and unit, all figures of a year the days on which
/// it begins and ends; to copy such cells is ten times faster than to write them again.
struct SharedCells: ~Copyable {
    /// All kept bytes, of every group and both forms.
    private var pool = ByteBuffer()
    /// The place of what was kept, by group and then by key.
    private var places: [[Place?]]

    private struct Place {
        let csv: Range<Int>
        let json: Range<Int>
    }

    init(groups: Int) {
        places = Array(repeating: [], count: groups)
    }

    /// Appends what was kept for a key; `false` when there is nothing.
    @inline(__always)
    func copy(
        _ key: Int, of group: Int, toCSV csv: inout ByteBuffer, json: inout ByteBuffer
    ) -> Bool {
        guard key < places[group].count, let place = places[group][key] else { return false }
        csv.append(UnsafeBufferPointer(rebasing: pool.bytes[place.csv]))
        json.append(UnsafeBufferPointer(rebasing: pool.bytes[place.json]))
        return true
    }

    /// Keeps the ends of both lines, from the places where the cells begin.
    mutating func keep(
        _ key: Int, of group: Int, csv: borrowing ByteBuffer, from csvStart: Int,
        json: borrowing ByteBuffer, from jsonStart: Int
    ) {
        let missing = key + 1 - places[group].count
        if missing > 0 { places[group].append(contentsOf: repeatElement(nil, count: missing)) }
        let start = pool.count
        pool.append(UnsafeBufferPointer(rebasing: csv.bytes[csvStart...]))
        let middle = pool.count
        pool.append(UnsafeBufferPointer(rebasing: json.bytes[jsonStart...]))
        places[group][key] = Place(csv: start..<middle, json: middle..<pool.count)
    }
}
