-- Works Neovim as a user would, for one check, and writes down what is to be seen then. `neovim.ts` starts this with the
-- set-up of docs/editors.md, and the tests judge what was seen.
local steps = {}

-- The longest that anything may take until it is seen, in milliseconds.
local LONGEST = 15000

-- Everything that the server wanted the user to read.
local told = {}

local function lines() return vim.api.nvim_buf_get_lines(0, 0, -1, true) end

-- Lets Neovim work for a while. The steps run beside its main loop, so that typed keys do what they do for a user.
local function pause(milliseconds)
  local thread = coroutine.running()
  vim.defer_fn(function() Resume(thread) end, milliseconds)
  coroutine.yield()
end

local function wait_for(what, seen)
  for _ = 1, LONGEST / 20 do
    local value = seen()
    if value then return value end
    pause(20)
  end
  local codes = vim.tbl_map(function(one) return one.code end, vim.diagnostic.get(0))
  error('Not seen: ' .. what .. '\n' .. vim.inspect({ findings = codes, told = told, lines = lines() }), 0)
end

local function type_keys(keys)
  vim.api.nvim_feedkeys(vim.api.nvim_replace_termcodes(keys, true, false, true), 't', false)
end

local function client()
  local all = vim.lsp.get_clients and vim.lsp.get_clients({ bufnr = 0 }) or vim.tbl_values(vim.lsp.buf_get_clients(0))
  for _, one in pairs(all) do
    if one.name == 'outsource' and one.server_capabilities then return one end
  end
end

-- What the server offers of a feature; nil where it says nothing of it.
local function offered(capability)
  local found = wait_for('a client', client).server_capabilities[capability]
  return found ~= nil and found ~= false
end

-- The findings as they are marked in the text.
local function findings()
  local all = {}
  for _, one in ipairs(vim.diagnostic.get(0)) do
    local line = lines()[one.lnum + 1] or ''
    local marked = one.end_lnum == one.lnum and line:sub(one.col + 1, one.end_col) or line
    local code = one.code or (one.user_data and one.user_data.lsp and one.user_data.lsp.code)
    table.insert(all, { code = code, severity = one.severity, text = marked, message = one.message, line = one.lnum + 1 })
  end
  return all
end

local function found(code, is_wanted)
  wait_for((is_wanted == false and 'no ' or '') .. code, function()
    local is_there = false
    for _, one in ipairs(findings()) do is_there = is_there or one.code == code end
    return is_there == (is_wanted ~= false)
  end)
end

-- Puts the cursor on the first character of some text. Counted from the given line on.
local function go_to(text, from)
  for number, line in ipairs(lines()) do
    local at = line:find(text, 1, true)
    if at and number >= (from or 1) then
      vim.api.nvim_win_set_cursor(0, { number, at - 1 })
      return
    end
  end
  error('The file has no ' .. text, 0)
end

local function after_change(what, act)
  local before = vim.api.nvim_buf_get_changedtick(0)
  act()
  wait_for(what, function() return vim.api.nvim_buf_get_changedtick(0) ~= before end)
  -- An edit of several places is several changes.
  pause(200)
  return lines()
end

-- Opens the menu of actions where the cursor is, and chooses the first whose title has the text.
local function choose(title, open)
  local titles = {}
  local was = vim.ui.select
  vim.ui.select = function(items, options, on_choice)
    local chosen
    for index, item in ipairs(items) do
      local shown = options.format_item and options.format_item(item) or tostring(item)
      table.insert(titles, shown)
      if not chosen and shown:find(title, 1, true) then chosen = index end
    end
    vim.ui.select = was
    on_choice(chosen and items[chosen], chosen)
  end
  open()
  return titles
end

local function list_of(kind)
  local items = kind == 'quickfix' and vim.fn.getqflist() or vim.fn.getloclist(0)
  return vim.tbl_map(function(item)
    return { text = item.text, line = item.lnum, file = vim.fn.bufname(item.bufnr) }
  end, items)
end

function steps.attach()
  local seen = {}
  for _, name in ipairs({ 'a.outsource.yaml', 'b.outsource.yml', '.outsource.yaml', 'outsource.config.yaml' }) do
    vim.cmd('edit ' .. name)
    wait_for('a server for ' .. name, client)
    table.insert(seen, { name = name, filetype = vim.bo.filetype, attached = true })
  end
  vim.cmd('edit other.yaml')
  pause(300)
  table.insert(seen, { name = 'other.yaml', filetype = vim.bo.filetype, attached = client() ~= nil })
  return { files = seen, clients = #(vim.lsp.get_clients or vim.lsp.get_active_clients)() }
end

function steps.findings()
  found('format/unknown-key')
  local first = findings()
  go_to('objectivs')
  type_keys('cwobjectives<Esc>')
  found('format/unknown-key', false)
  found('objectives/vague-wording')
  local second = findings()
  type_keys('u')
  found('format/unknown-key')
  return { first = first, edited = second, line = vim.api.nvim_get_current_line() }
end

local function hover_on(text)
  go_to(text)
  type_keys('K')
  local window = wait_for('a hover on ' .. text, function()
    for _, one in ipairs(vim.api.nvim_list_wins()) do
      if vim.api.nvim_win_get_config(one).relative ~= '' then return one end
    end
  end)
  local shown = vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, true)
  vim.api.nvim_win_close(window, true)
  return table.concat(shown, '\n')
end

function steps.hover()
  found('format/unknown-key')
  return { finding = hover_on('objectivs'), key = hover_on('cadence') }
end

function steps.completion()
  vim.o.completeopt = 'menu,menuone,noselect'
  found('format/unknown-key')
  vim.api.nvim_buf_set_lines(0, -1, -1, true, { '  fe' })
  vim.api.nvim_win_set_cursor(0, { #lines(), 3 })
  type_keys('A<C-x><C-o>')
  wait_for('a menu', function() return vim.fn.pumvisible() == 1 end)
  local words = vim.tbl_map(function(item) return item.word end, vim.fn.complete_info({ 'items' }).items)
  type_keys('<C-n><C-y><Esc>')
  wait_for('the end of the insertion', function() return vim.api.nvim_get_mode().mode == 'n' end)
  return { words = words, lines = lines() }
end

function steps.fix()
  found('format/unknown-key')
  go_to('objectivs')
  local titles
  local after = after_change('a fix', function()
    titles = choose('objectives', function() type_keys('gra') end)
  end)
  found('format/unknown-key', false)
  vim.cmd('write')
  return { titles = titles, lines = after }
end

function steps.insertion()
  found('monitoring/kpi-without-target')
  go_to('runs', 8)
  local titles
  local after = after_change('a fix', function()
    titles = choose('Add a target', function() type_keys('gra') end)
  end)
  found('monitoring/kpi-without-target', false)
  return { titles = titles, lines = after }
end

function steps.fixAll()
  found('format/unknown-key')
  local context = { only = { 'source.fixAll' }, diagnostics = {} }
  local after = after_change('the fixes', function()
    choose('', function() vim.lsp.buf.code_action(vim.lsp.get_clients and { context = context } or context) end)
  end)
  return { lines = after }
end

function steps.accept()
  found('monitoring/kpi-without-target')
  go_to('runs', 8)
  local titles
  local after = after_change('an accepted risk', function()
    titles = choose('Accept', function() type_keys('gra') end)
  end)
  return { titles = titles, lines = after }
end

function steps.explain()
  found('monitoring/kpi-without-target')
  go_to('runs', 8)
  local titles = choose('Explain', function() type_keys('gra') end)
  wait_for('an explanation', function() return #told > 0 end)
  return { titles = titles, told = told }
end

function steps.rename()
  if not offered('renameProvider') then return { offered = false } end
  found('monitoring/kpi-without-target')
  go_to('on-time')
  return { offered = true, lines = after_change('another name', function() vim.lsp.buf.rename('pay-day') end) }
end

function steps.definition()
  if not offered('definitionProvider') then return { offered = false } end
  go_to('on-time', 8)
  local from = vim.api.nvim_win_get_cursor(0)[1]
  vim.lsp.buf.definition()
  wait_for('another line', function() return vim.api.nvim_win_get_cursor(0)[1] ~= from end)
  local line, column = unpack(vim.api.nvim_win_get_cursor(0))
  return { offered = true, line = line, text = vim.api.nvim_get_current_line():sub(column + 1) }
end

function steps.references()
  if not offered('referencesProvider') then return { offered = false } end
  go_to('on-time')
  vim.lsp.buf.references()
  wait_for('a list', function() return #list_of('quickfix') > 0 end)
  return { offered = true, list = list_of('quickfix') }
end

function steps.symbols()
  if not offered('documentSymbolProvider') then return { offered = false } end
  vim.lsp.buf.document_symbol()
  local kind = wait_for('a list', function()
    return #list_of('quickfix') > 0 and 'quickfix' or #list_of('location') > 0 and 'location'
  end)
  return { offered = true, list = list_of(kind) }
end

function steps.workspaceSymbols()
  if not offered('workspaceSymbolProvider') then return { offered = false } end
  -- The server looks at the files that aren't open a little later.
  for _ = 1, 20 do
    vim.lsp.buf.workspace_symbol('help-desk')
    pause(250)
    if #list_of('quickfix') > 0 then break end
  end
  return { offered = true, list = list_of('quickfix') }
end

function steps.format()
  if not offered('documentFormattingProvider') then return { offered = false } end
  found('monitoring/kpi-without-target')
  local format = vim.lsp.buf.format or vim.lsp.buf.formatting_sync
  format()
  pause(200)
  local once = lines()
  format()
  pause(200)
  local twice = lines()
  vim.cmd('write')
  return { offered = true, lines = once, twice = twice }
end

local function finish(seen)
  local file = assert(io.open(vim.env.OUTSOURCE_SEEN, 'w'))
  file:write(vim.fn.json_encode(seen))
  file:close()
  vim.cmd('qall!')
end

function Resume(thread)
  local went_well, seen = coroutine.resume(thread)
  if not went_well then
    finish({ error = tostring(seen) })
  elseif coroutine.status(thread) == 'dead' then
    finish({ seen = seen })
  end
end

-- A message longer than the screen would wait for a key.
vim.lsp.handlers['window/showMessage'] = function(_, result) table.insert(told, result.message) end

local step = assert(steps[vim.env.OUTSOURCE_CHECK], 'no such check')
Resume(coroutine.create(step))
