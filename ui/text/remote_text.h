#pragma once

#include <inspyre/remote_call.h>

#include <QString>

#include <string>

namespace inspyre::ui {

/// "Name", "Connection", "Encryption", …: a part of a call, in one word.
[[nodiscard]] QString callPartText(CallPart part);

/// What a service is doing, as it names it itself ("weights", "infer"), translated as far as it is
/// one of ours.
[[nodiscard]] QString serverPhaseText(const std::string &name);

/// "cold", "warm", …: what the service was when a call met it.
[[nodiscard]] QString startText(StartClass start);

/// What went wrong and the way out, in plain sentences. Empty for None.
[[nodiscard]] QString problemText(CallProblem problem);

/// The same with the service's own words, where it has some.
[[nodiscard]] QString problemText(const RemoteCall &call);

/// The same of an error that a call has ended with; empty if it is another's.
[[nodiscard]] QString serviceErrorText(const Error &error);

/// What a call does now: "Waiting for 12.4 s: the service reads the weights, 41 of 367 MB".
[[nodiscard]] QString runningText(const RemoteCall &call);

/// Where the time of a call went, in plain sentences with their numbers: "Of 60.70 s, 41.00 s
/// passed before the service's process began, …". Of one that runs: runningText(); of one that
/// failed: problemText().
[[nodiscard]] QString explainText(const RemoteCall &call);

/// "Name 12 ms · connection 20 ms · …": all parts of a call on this side.
[[nodiscard]] QString partsText(const RemoteCall &call);

} // namespace inspyre::ui
