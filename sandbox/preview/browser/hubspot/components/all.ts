import { Button, ButtonRow, Dropdown, DropdownButtonItem } from './buttons';
import { Checkbox, MultiSelect, Select, Toggle, ToggleGroup } from './choices';
import {
  Accordion,
  Form,
  Tab,
  Table,
  TableBody,
  TableCell,
  TableFooter,
  TableHead,
  TableHeader,
  TableRow,
  Tabs,
} from './containers';
import { DateInput, Input, NumberInput, SearchInput, TextArea, TimeInput } from './inputs';
import { AutoGrid, Box, Card, Divider, Flex, Inline, Spacer, Stack, Tile } from './layout';
import { Modal, OverlayBody, OverlayFooter, Panel, PanelSection } from './overlay';
import {
  Alert,
  EmptyState,
  ErrorState,
  Icon,
  LoadingSpinner,
  ProgressBar,
  Statistics,
  StatisticsItem,
  StatusTag,
  StepIndicator,
  Tag,
  Tooltip,
} from './signs';
import { DescriptionList, DescriptionListItem, Heading, Link, List, Text } from './text';

/** By the names that the SDK gives them: what is not here shows as such. */
export const COMPONENTS = {
  ...{ Accordion, Alert, AutoGrid, Box, Button, ButtonRow, Card, Checkbox, DateInput },
  ...{ DescriptionList, DescriptionListItem, Divider, Dropdown, DropdownButtonItem, EmptyState, ErrorState },
  ...{ Flex, Form, Heading, Icon, Inline, Input, Link, List, LoadingSpinner, Modal, MultiSelect, NumberInput },
  ...{ Panel, PanelSection, ProgressBar, SearchInput, Select, Spacer, Stack, Statistics, StatisticsItem },
  ...{ StatusTag, StepIndicator, Tab, Table, TableBody, TableCell, TableFooter, TableHead, TableHeader, TableRow },
  ...{ Tabs, Tag, Text, TextArea, Tile, TimeInput, Toggle, ToggleGroup, Tooltip },
  ...{ ModalBody: OverlayBody, ModalFooter: OverlayFooter, PanelBody: OverlayBody, PanelFooter: OverlayFooter },
  ...{ LoadingButton: Button, Textarea: TextArea },
};
