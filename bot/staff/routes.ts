import { addAccount, showAccounts } from './actions/accounts.ts';
import { changeRole, disableAccount, enableAccount, resetSignIn, showAccount } from './actions/account.ts';
import { draftAnswer, handBackConversation, sayAnswer, takeConversation } from './actions/answer.ts';
import { showAsset } from './actions/asset.ts';
import { showAudit } from './actions/audit.ts';
import { downloadFigures, showDashboard } from './actions/dashboard.ts';
import { exportConversations, showExports } from './actions/exports.ts';
import { showLatest } from './actions/latest.ts';
import { showHome } from './actions/home.ts';
import { showConversations } from './actions/conversations.ts';
import { downloadTest } from './actions/conversationTest.ts';
import { decideLesson, undoLesson } from './actions/lessons.ts';
import { showLearning } from './actions/learning.ts';
import { addNote, correctLine, setMark, setTag } from './actions/marks.ts';
import { changePassword, showPassword } from './actions/password.ts';
import { refreshQueue, showQueue } from './actions/queue.ts';
import { deletePerson, lookAtPerson, showRemoval } from './actions/removal.ts';
import { showRetention } from './actions/retention.ts';
import { showSecondStep, turnOffSecondStep, turnOnSecondStep } from './actions/secondStep.ts';
import { showSearch } from './actions/search.ts';
import { signOut } from './actions/signOut.ts';
import { showTranscript } from './actions/transcript.ts';
import { file, get, post, quiet, type StaffRoute } from './routing/staffRoute.ts';
import { administrators, staff } from './routing/standing.ts';
import type { WayToSignIn } from './signIn/wayToSignIn.ts';
import type { StaffParts } from './staffParts.ts';

const withPassword = ['awaitingPassword', ...staff] as const;
const withSession = ['awaitingCode', ...withPassword] as const;

/** The whole console: a method and path, whom it admits, what it does. What is not here is refused. */
export function staffRoutes(parts: StaffParts, ways: readonly WayToSignIn[]): readonly StaffRoute[] {
  return [
    ...ways.flatMap((way) => way.routes(parts)),
    get('/staff', staff, showHome()),
    file('/staff/assets/:version/:name', showAsset(parts)),
    get('/staff/queue', staff, showQueue(parts)),
    quiet('/staff/queue/now', staff, refreshQueue(parts)),
    get('/staff/password', withPassword, showPassword()),
    post('/staff/password', withPassword, changePassword(parts)),
    get('/staff/second-step', staff, showSecondStep(parts)),
    post('/staff/second-step', staff, turnOnSecondStep(parts)),
    post('/staff/second-step/off', staff, turnOffSecondStep(parts)),
    post('/staff/sign-out', withSession, signOut(parts)),
    get('/staff/accounts', administrators, showAccounts(parts)),
    post('/staff/accounts', administrators, addAccount(parts)),
    get('/staff/accounts/:name', administrators, showAccount(parts)),
    post('/staff/accounts/:name/role', administrators, changeRole(parts)),
    post('/staff/accounts/:name/disable', administrators, disableAccount(parts)),
    post('/staff/accounts/:name/enable', administrators, enableAccount(parts)),
    post('/staff/accounts/:name/reset', administrators, resetSignIn(parts)),
    get('/staff/conversations', staff, showConversations(parts)),
    get('/staff/conversations/:id', staff, showTranscript(parts)),
    quiet('/staff/conversations/:id/latest', staff, showLatest(parts)),
    get('/staff/conversations/:id/test', staff, downloadTest(parts)),
    post('/staff/conversations/:id/take', staff, takeConversation(parts)),
    post('/staff/conversations/:id/draft', staff, draftAnswer(parts)),
    post('/staff/conversations/:id/say', staff, sayAnswer(parts)),
    post('/staff/conversations/:id/hand-back', staff, handBackConversation(parts)),
    post('/staff/conversations/:id/marks', staff, setMark(parts)),
    post('/staff/conversations/:id/tags', staff, setTag(parts)),
    post('/staff/conversations/:id/notes', staff, addNote(parts)),
    post('/staff/conversations/:id/lines/:line/wish', staff, correctLine(parts)),
    get('/staff/search', staff, showSearch(parts)),
    get('/staff/learning', staff, showLearning(parts)),
    post('/staff/learning', staff, decideLesson(parts)),
    post('/staff/learning/:lesson/undo', staff, undoLesson(parts)),
    get('/staff/dashboard', staff, showDashboard(parts)),
    get('/staff/dashboard/csv', staff, downloadFigures(parts)),
    get('/staff/exports', administrators, showExports(parts)),
    post('/staff/exports', administrators, exportConversations(parts)),
    get('/staff/removal', administrators, showRemoval()),
    post('/staff/removal', administrators, deletePerson(parts)),
    post('/staff/removal/look', administrators, lookAtPerson(parts)),
    get('/staff/retention', administrators, showRetention(parts)),
    get('/staff/audit', administrators, showAudit(parts)),
  ];
}
