#pragma once

#include "ui/state/engine_session.h"
#include "ui/state/settings.h"

#include <QString>
#include <QStringList>

namespace inspyre::ui {

/// What only the thread of the windows can tell.
struct ReportFacts
{
    QStringList desktop = {}; ///< "screen  1920 x 1080, …": lines of the section
    EngineSession::State state = EngineSession::State::Idle;
    Error error = {}; ///< meaningful in Failed
    EngineOptions options = {};
    std::shared_ptr<const Engine> engine = {};
    Preferences preferences = {};
    QStringList problems = {}; ///< warnings and errors of this session, as they were logged
};

[[nodiscard]] ReportFacts reportFacts(
    const EngineSession &session, const Preferences &preferences, const QStringList &problems);

/// What helps somebody to find out what is wrong with an installation, in plain text and in
/// English: program, system, processor, memory, devices and why this one, libraries, formats, the
/// model and its checksum, settings, problems. No paths and no names of pictures.
///
/// Hashes the model and tries the formats: up to some seconds. Threads: any.
/// @param job  reports Verifying.
/// Errors: Cancelled.
[[nodiscard]] Result<QString> systemReport(const ReportFacts &facts, const JobControl &job);

} // namespace inspyre::ui
