#pragma once

#include <inspyre/remote.h>

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace inspyre {

/// The local side of a race.
struct LocalSide
{
    /// The started engine's remover; null while it starts or if it cannot. Asked some fifty times a
    /// second, from a thread of the race; never after Remover::matte() has returned.
    std::function<std::shared_ptr<Remover>()> ready = {};
    /// Whether ready() may yet give one: then it is waited for after the service has failed. Empty:
    /// it is not. Asked as ready() is.
    std::function<bool()> mayCome = {};
};

/// How a race went.
struct RaceNews
{
    bool remoteWon = false;
    bool localStarted = false; ///< both were at it
    std::optional<RemoteCall> call = {};
};

/// This machine once it is usable, and until then the service, as a Remover. A usable local engine
/// makes the matte alone. Else the service is asked; if the local engine becomes usable before the
/// service has sent the first header, and its usual time (warmP95Ms(), else one second) has passed,
/// it begins, too: the first result wins and the other is cancelled. A service that fails is waited
/// for no more. The service is never asked twice, for that may wake a second instance.
/// Matte::device says who made it.
///
/// @param news  told after each matte, on the caller's thread; may be empty
/// @param watch follows the calls, on a thread of the race, never after matte() has returned
/// Errors of matte(): of the local side if it was at it, else the service's.
[[nodiscard]] std::shared_ptr<Remover> firstReadyRemover(
    LocalSide local,
    std::shared_ptr<RemoteService> remote,
    std::function<void(const RaceNews &)> news = {},
    CallWatch watch = {});

/// A picture made by one side of a comparison.
struct ComparedRun
{
    bool remote = false;
    std::size_t picture = 0;             ///< its index
    int round = 0;                       ///< from 0
    double ms = 0.0;                     ///< from the pixels to the matte
    std::optional<RemoteCall> call = {}; ///< of the remote side; also of one that failed
    std::optional<Matte> matte = {};     ///< none if it failed
    std::optional<Error> error = {};
};

struct CompareOptions
{
    int rounds = 3; ///< each: every picture once on either side, who begins alternates
    MatteOptions matte = {};
};

/// Lets both sides do the same pictures, one at a time, alternating. Failed runs are told and
/// counted like any; it goes on after them.
///
/// @param pictures  Rgb8
/// @param onRun     told after each run, on the caller's thread
/// @param watch     follows the remote calls, on the caller's thread
/// Errors: Cancelled; InvalidArgument (no pictures).
[[nodiscard]] Status compareSides(
    Remover &local,
    RemoteService &remote,
    const std::vector<Image> &pictures,
    const CompareOptions &options,
    const std::function<void(const ComparedRun &)> &onRun,
    const CallWatch &watch,
    const JobControl &job);

/// The largest difference of two mattes of one size, 0 to 1, and their mean difference.
struct MatteDifference
{
    double most = 0.0;
    double mean = 0.0;
};

/// @param a  GrayF32. @param b  the same, of the same size
[[nodiscard]] MatteDifference matteDifference(const ImageView &a, const ImageView &b);

} // namespace inspyre
