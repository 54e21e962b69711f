import { FailureNotice } from '../ui/files/FailureNotice';
import { MissingNotice } from '../ui/files/MissingNotice';
import { StrayLinkNotice } from '../ui/files/StrayLinkNotice';

/** What there is to say of the files that were given; each shows itself while the state says so. */
export const Notices = () => (
  <>
    <FailureNotice />
    <MissingNotice />
    <StrayLinkNotice />
  </>
);
