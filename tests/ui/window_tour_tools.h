#pragma once

#include "tests/ui/window_tour.h"

namespace inspyre::test {

/// Shows and activates `window`, and visits it.
void look(const Visit &visit, const QString &name, QWidget &window);

/// The preferences, page by page, and what they ask.
void tourPreferences(const Visit &visit);

/// The model manager: a model that works, one that is damaged, one that is being fetched.
void tourModels(const Visit &visit);

void tourDiagnostics(const Visit &visit);

/// The window of batches, from empty to done.
void tourBatch(const Visit &visit);

/// The window of the remote service, page by page, and what it asks.
void tourRemote(const Visit &visit);

/// What the main window tells of files: recent ones, edits beside a picture, those of a run that
/// ended suddenly, pictures from the web.
void tourNotices(const Visit &visit);

/// The tools on the canvas, with what the side panel shows for each.
void tourCanvasTools(const Visit &visit);

} // namespace inspyre::test
