import { html, type Markup } from './html';
import type { RecordShown, TaskRow, Viewer } from './model';
import { shownTime } from './shown-times';

/** How one CRM looks: class names, and where its records are. */
export interface Look {
  readonly list: string;
  readonly link: string;
  readonly accountPath: (id: string) => string;
  readonly contactPath: (id: string) => string;
}

/** Label and value, one below the other. */
export function factsList({ facts }: RecordShown, look: Look): Markup {
  return html`<dl class="${look.list}">
    ${facts.map(
      ([label, value]) =>
        html`<div>
          <dt>${label}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

export function relatedList(record: RecordShown, look: Look): Markup {
  if (record.related.length === 0) return html`<p>None</p>`;
  return html`<ul>
    ${record.related.map(({ type, id, name }) => {
      const path = type === 'account' ? look.accountPath(id) : look.contactPath(id);
      return html`<li><a class="${look.link}" href="${path}">${name}</a></li>`;
    })}
  </ul>`;
}

export function ticketList({ tickets }: RecordShown): Markup {
  if (tickets.length === 0) return html`<p>None</p>`;
  return html`<ul>
    ${tickets.map(({ subject, open }) => html`<li>${subject} <small>${open ? 'open' : 'closed'}</small></li>`)}
  </ul>`;
}

/** Tasks with what stands in them, the open ones first, by due date. */
export function taskList(tasks: readonly TaskRow[], viewers: readonly Viewer[], look: Look): Markup {
  if (tasks.length === 0) return html`<p>No tasks.</p>`;
  const sorted = tasks.toSorted(
    (a, b) => Number(a.done) - Number(b.done) || (a.dueAt ?? '').localeCompare(b.dueAt ?? ''),
  );
  return html`<ul class="tasks">
    ${sorted.map((task) => taskItem(task, viewers, look))}
  </ul>`;
}

function taskItem(task: TaskRow, viewers: readonly Viewer[], look: Look): Markup {
  const owner = viewers.find(({ ownerId }) => ownerId === task.ownerId)?.name ?? task.ownerId;
  const due = task.dueAt === null ? '' : `, due ${shownTime(task.dueAt)}`;
  return html`<li class="${task.done ? 'task done' : 'task'}">
    <p class="task-subject">
      ${
        task.accountId === null
          ? task.subject
          : html`<a class="${look.link}" href="${look.accountPath(task.accountId)}">${task.subject}</a>`
      }
    </p>
    <p class="task-line">${task.done ? 'Completed' : 'Open'}, ${owner}${due}</p>
    ${
      task.text === ''
        ? null
        : html`<details>
            <summary>What stands in the task</summary>
            <p class="task-text">${task.text}</p>
          </details>`
    }
  </li>`;
}
