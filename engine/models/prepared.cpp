#include "engine/weights/prepared_folder.h"

#include <inspyre/folders.h>
#include <inspyre/models.h>

namespace inspyre {

void forgetPrepared(const ModelEntry &entry)
{
    removePreparedOf(cacheFolder() / kPreparedFolder, entry.file);
}

} // namespace inspyre
