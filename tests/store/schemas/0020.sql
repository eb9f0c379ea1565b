BEGIN TRANSACTION;
CREATE TABLE account (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	name BLOB NOT NULL, 
	unit VARCHAR, 
	CONSTRAINT pk_account PRIMARY KEY (account_id)
);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','stat',X'343232313134346143F9DFDA7709D3C7174CBE9CB23F3BC6DE02571AE9C95864BE0E2EF0480B300153F1',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','sup',X'3432323131343461A1DCCBD371FD9F62F9821EB9F2FA578966ABB0CBFEC58671D30CAFB5C80865C06050',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','town',X'3432323131343461F2A301D8EB2D6DB194DCEEF66B124067B7AB664D6FCD40E379EF23AD5DD57C807BE98F4C55',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','enum',X'34323231313434617595AB8104CD518C17D68B2056DFDF4E66CDB723F66C212B8C448DD6EACCF1494FC7BCE5F8',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','audit',X'343232313134346179F986403CB059CED8CDE1B3F020ABAA26734B1BBF5F15BEDD892EB1A21D18BF5DA0',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','admin',X'3432323131343461DF7AA237C8B96AB02DB70E8368AD072C9B863E6B6483F576A2C5934C7664BD93FC32',NULL);
CREATE TABLE account_activity (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	is_active BOOLEAN NOT NULL, 
	reason BLOB, 
	CONSTRAINT pk_account_activity PRIMARY KEY (account_id, version), 
	CONSTRAINT fk_account_activity_account_id FOREIGN KEY(account_id) REFERENCES account (account_id)
);
INSERT INTO "account_activity" VALUES('2022-09-01 02:00:00.000000','stat','audit',1,1,X'34323231313434613EC12F23BFB78F7691A68D98387CE661104C6883D768AF7E464DFC87CAB36222D064');
CREATE TABLE account_correction (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	household_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	opened_on DATE NOT NULL, 
	mode VARCHAR NOT NULL, 
	notice_given_on DATE NOT NULL, 
	notice_version VARCHAR, 
	keeper VARCHAR, 
	keeper_name BLOB, 
	starts_on DATE, 
	data_allowance_cny INTEGER, 
	reason BLOB NOT NULL, 
	CONSTRAINT pk_account_correction PRIMARY KEY (cycle_id, household_id, version), 
	CONSTRAINT ck_account_correction_data_allowance_not_negative CHECK (data_allowance_cny >= 0), 
	CONSTRAINT ck_account_correction_notice_before_opening CHECK (notice_given_on <= opened_on), 
	CONSTRAINT ck_account_correction_start_after_opening CHECK (starts_on >= opened_on), 
	CONSTRAINT fk_account_correction_cycle_id_household_id FOREIGN KEY(cycle_id, household_id) REFERENCES account_opening (cycle_id, household_id), 
	CONSTRAINT fk_account_correction_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "account_correction" VALUES('2022-10-30 04:00:00.000000','sup','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','44011800100100102001',2,'440118001001001','2022-09-20','electronic','2022-09-19','2022-1','head',X'343232313134346118E284A7B9B6A2D3D0BFA78A1126C54FDEC721FF3EE572D6DC0C8EABF43F41A25A22','2022-09-21',10,X'3432323131343461899467D1FCD55FF9F1418A994EB6EA14A1D26F44EDB46D39B96662316D5D358AB642342EFEF4A9148EEF780369D0');
CREATE TABLE account_opening (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	household_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	opened_on DATE NOT NULL, 
	mode VARCHAR NOT NULL, 
	notice_given_on DATE NOT NULL, notice_version VARCHAR, keeper VARCHAR, keeper_name BLOB, starts_on DATE CONSTRAINT ck_account_opening_start_after_opening CHECK (starts_on >= opened_on), data_allowance_cny INTEGER CONSTRAINT ck_account_opening_data_allowance_not_negative CHECK (data_allowance_cny >= 0), 
	CONSTRAINT pk_account_opening PRIMARY KEY (cycle_id, household_id), 
	CONSTRAINT ck_account_opening_notice_before_opening CHECK (notice_given_on <= opened_on), 
	CONSTRAINT fk_account_opening_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "account_opening" VALUES('2022-09-20 12:00:00.000000','sup','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','44011800100100102001','440118001001001','2022-09-20','paper','2022-09-20',NULL,NULL,NULL,NULL,NULL);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0020');
CREATE TABLE allocation (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	allocation_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	plan_version INTEGER NOT NULL, 
	n_households_per_area INTEGER NOT NULL, 
	method VARCHAR NOT NULL, 
	confidence_percent FLOAT NOT NULL, 
	cv FLOAT NOT NULL, 
	intra_area_correlation FLOAT NOT NULL, 
	reason VARCHAR NOT NULL, 
	CONSTRAINT pk_allocation PRIMARY KEY (allocation_id), 
	CONSTRAINT fk_allocation_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_allocation_n_households_per_area_positive CHECK (n_households_per_area >= 1), 
	CONSTRAINT uq_allocation_cycle_id_version UNIQUE (cycle_id, version)
);
INSERT INTO "allocation" VALUES('2022-09-01 05:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','e11dc69b-a343-4e67-b883-29fe43e7f00d',1,1,10,'proportional',95.0,0.8,0.15,'按方案');
CREATE TABLE allocation_decision (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	allocation_id VARCHAR NOT NULL, 
	state VARCHAR NOT NULL, 
	document_id VARCHAR, 
	note BLOB, 
	CONSTRAINT pk_allocation_decision PRIMARY KEY (allocation_id), 
	CONSTRAINT fk_allocation_decision_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_allocation_decision_state_is_known CHECK (state IN ('approved', 'rejected')), 
	CONSTRAINT fk_allocation_decision_allocation_id FOREIGN KEY(allocation_id) REFERENCES allocation (allocation_id), 
	CONSTRAINT fk_allocation_decision_document_id FOREIGN KEY(document_id) REFERENCES document (document_id)
);
INSERT INTO "allocation_decision" VALUES('2022-09-01 06:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','e11dc69b-a343-4e67-b883-29fe43e7f00d','approved','e70ede27-5544-47e2-bf06-b59ea237fbcf',X'3432323131343461D66B9CC0A4673B5A7B605D8A7FA73CF898231BE96E99AFB260B07F20067E2BE69648');
CREATE TABLE allocation_level (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	allocation_id VARCHAR NOT NULL, 
	level VARCHAR NOT NULL, 
	n_areas INTEGER NOT NULL, 
	n_urban INTEGER, 
	n_rural INTEGER, 
	design_effect FLOAT, 
	relative_half_width FLOAT, 
	CONSTRAINT pk_allocation_level PRIMARY KEY (allocation_id, level), 
	CONSTRAINT fk_allocation_level_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_allocation_level_level_is_known CHECK (level IN ('provincial', 'city_county', 'district')), 
	CONSTRAINT ck_allocation_level_n_areas_not_negative CHECK (n_areas >= 0), 
	CONSTRAINT ck_allocation_level_classes_add_up CHECK (n_urban + n_rural = n_areas), 
	CONSTRAINT fk_allocation_level_allocation_id FOREIGN KEY(allocation_id) REFERENCES allocation (allocation_id)
);
INSERT INTO "allocation_level" VALUES('2022-09-01 05:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','e11dc69b-a343-4e67-b883-29fe43e7f00d','provincial',5,0,5,2.35,0.481535164301713);
INSERT INTO "allocation_level" VALUES('2022-09-01 05:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','e11dc69b-a343-4e67-b883-29fe43e7f00d','city_county',10,0,10,2.35,2.77425701115012690589e-01);
INSERT INTO "allocation_level" VALUES('2022-09-01 05:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','e11dc69b-a343-4e67-b883-29fe43e7f00d','district',15,0,15,2.35,2.14764449956237918337e-01);
CREATE TABLE area_boundary (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	boundary_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	geometry_json VARCHAR NOT NULL, 
	source_datum VARCHAR NOT NULL, 
	source_name VARCHAR NOT NULL, 
	digest VARCHAR NOT NULL, 
	reason VARCHAR NOT NULL, 
	CONSTRAINT pk_area_boundary PRIMARY KEY (boundary_id), 
	CONSTRAINT fk_area_boundary_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_area_boundary_source_datum_is_known CHECK (source_datum IN ('WGS-84', 'GCJ-02', 'CGCS2000')), 
	CONSTRAINT ck_area_boundary_digest_is_sha256 CHECK (length(digest) = 64), 
	CONSTRAINT uq_area_boundary_cycle_id_ea_id_version UNIQUE (cycle_id, ea_id, version)
);
INSERT INTO "area_boundary" VALUES('2022-09-01 07:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','99739849-d522-40ed-b557-cc158f34af72','440118001001001',1,'{"type":"Polygon","coordinates":[[[113.8,23.3],[113.804,23.3],[113.804,23.304],[113.8,23.304],[113.8,23.3]]]}','WGS-84','小区图.geojson','a6d87c1540f5ddcde1d085e7db1678fd6a7d9e76714f2b9d16ad7488f6d9c408','小区图定稿');
CREATE TABLE area_count (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	count_id VARCHAR NOT NULL, 
	source VARCHAR NOT NULL, 
	n_units INTEGER NOT NULL, 
	as_of DATE NOT NULL, 
	note BLOB, 
	CONSTRAINT pk_area_count PRIMARY KEY (count_id), 
	CONSTRAINT fk_area_count_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_area_count_n_units_not_negative CHECK (n_units >= 0)
);
INSERT INTO "area_count" VALUES('2022-09-01 02:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','440118001001001','ac1','electric_meter',41,'2022-08-01',X'34323231313434612FC2D8AEDE77FA1BE92CC431ADF3375575D3489993218A88CDC6F05735066AC579BF58A5D8');
CREATE TABLE area_draw (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	area_draw_id VARCHAR NOT NULL, 
	label VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	authority VARCHAR NOT NULL, 
	record_json VARCHAR NOT NULL, 
	digest VARCHAR NOT NULL, 
	import_id VARCHAR NOT NULL, 
	CONSTRAINT pk_area_draw PRIMARY KEY (area_draw_id), 
	CONSTRAINT ck_area_draw_authority_is_known CHECK (authority IN ('own', 'platform')), 
	CONSTRAINT fk_area_draw_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT fk_area_draw_import_id FOREIGN KEY(import_id) REFERENCES frame_import (import_id), 
	CONSTRAINT uq_area_draw_cycle_id_label UNIQUE (cycle_id, label), 
	CONSTRAINT uq_area_draw_cycle_id_version UNIQUE (cycle_id, version)
);
INSERT INTO "area_draw" VALUES('2022-09-01 02:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','a1','areas',1,'own','{}','0','i1');
CREATE TABLE area_import (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	area_draw_id VARCHAR NOT NULL, 
	document_id VARCHAR NOT NULL, 
	source_name VARCHAR NOT NULL, 
	digest VARCHAR NOT NULL, 
	CONSTRAINT pk_area_import PRIMARY KEY (area_draw_id), 
	CONSTRAINT fk_area_import_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_area_import_digest_is_sha256 CHECK (length(digest) = 64), 
	CONSTRAINT fk_area_import_area_draw_id FOREIGN KEY(area_draw_id) REFERENCES area_draw (area_draw_id), 
	CONSTRAINT fk_area_import_document_id FOREIGN KEY(document_id) REFERENCES document (document_id)
);
INSERT INTO "area_import" VALUES('2022-09-01 03:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','a1','e70ede27-5544-47e2-bf06-b59ea237fbcf','areas.csv','0000000000000000000000000000000000000000000000000000000000000000');
CREATE TABLE area_replacement (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	request_id VARCHAR NOT NULL, 
	area_draw_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	level VARCHAR NOT NULL, 
	serial INTEGER NOT NULL, 
	reason VARCHAR NOT NULL, 
	n_households INTEGER, 
	note BLOB NOT NULL, 
	CONSTRAINT pk_area_replacement PRIMARY KEY (request_id), 
	CONSTRAINT fk_area_replacement_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_area_replacement_n_households_not_negative CHECK (n_households >= 0), 
	CONSTRAINT fk_area_replacement_area_draw_id FOREIGN KEY(area_draw_id) REFERENCES area_draw (area_draw_id)
);
INSERT INTO "area_replacement" VALUES('2022-09-01 08:00:00.000000','sup','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','a88ee8dd-921a-4b0a-ae9d-3b63a5ce4668','a1','440118001001002','city_county',2,'gone',NULL,X'3432323131343461A4D1DF08062B571562355931D2EA2EA7C1FB6D78109096D863B43E0AD56E82A8979F07F7FAA605B5639CBFD2296430C3345C714DBA9A8B0DBA58224E88');
CREATE TABLE area_replacement_decision (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	request_id VARCHAR NOT NULL, 
	state VARCHAR NOT NULL, 
	area_draw_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	alternate_ea_id VARCHAR, 
	document_id VARCHAR, 
	note BLOB, 
	CONSTRAINT pk_area_replacement_decision PRIMARY KEY (request_id, state), 
	CONSTRAINT fk_area_replacement_decision_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_area_replacement_decision_alternate_when_carried_out CHECK ((state = 'carried_out') = (alternate_ea_id IS NOT NULL)), 
	CONSTRAINT ck_area_replacement_decision_state_is_known CHECK (state IN ('approved', 'rejected', 'carried_out', 'cancelled')), 
	CONSTRAINT fk_area_replacement_decision_area_draw_id FOREIGN KEY(area_draw_id) REFERENCES area_draw (area_draw_id), 
	CONSTRAINT fk_area_replacement_decision_document_id FOREIGN KEY(document_id) REFERENCES document (document_id), 
	CONSTRAINT fk_area_replacement_decision_request_id FOREIGN KEY(request_id) REFERENCES area_replacement (request_id), 
	CONSTRAINT uq_area_replacement_decision_area_draw_id_alternate_ea_id UNIQUE (area_draw_id, alternate_ea_id)
);
INSERT INTO "area_replacement_decision" VALUES('2022-09-01 09:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','a88ee8dd-921a-4b0a-ae9d-3b63a5ce4668','approved','a1','440118001001002',NULL,NULL,NULL);
INSERT INTO "area_replacement_decision" VALUES('2022-09-01 10:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','a88ee8dd-921a-4b0a-ae9d-3b63a5ce4668','carried_out','a1','440118001001002','440118001001003',NULL,NULL);
CREATE TABLE backcheck (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	backcheck_id VARCHAR NOT NULL, 
	draw_id VARCHAR NOT NULL, 
	visit_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	household_id VARCHAR NOT NULL, 
	visited_by VARCHAR NOT NULL, 
	stratum VARCHAR NOT NULL, 
	inclusion_prob FLOAT NOT NULL, 
	assigned_to VARCHAR NOT NULL, 
	due_on DATE NOT NULL, 
	CONSTRAINT pk_backcheck PRIMARY KEY (backcheck_id), 
	CONSTRAINT fk_backcheck_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_backcheck_inclusion_prob_is_one CHECK (inclusion_prob > 0 AND inclusion_prob <= 1), 
	CONSTRAINT ck_backcheck_checked_by_another CHECK (assigned_to <> visited_by), 
	CONSTRAINT fk_backcheck_draw_id FOREIGN KEY(draw_id) REFERENCES backcheck_draw (draw_id), 
	CONSTRAINT fk_backcheck_visit_id FOREIGN KEY(visit_id) REFERENCES visit (visit_id), 
	CONSTRAINT uq_backcheck_visit_id UNIQUE (visit_id)
);
INSERT INTO "backcheck" VALUES('2022-09-01 02:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','c1','b1','c8a4d832-ccb0-4df3-8e86-920cbddde900','440118001001001','44011800100100102001','enum','enum',0.1,'stat','2022-09-21');
CREATE TABLE backcheck_answer (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	backcheck_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	question VARCHAR NOT NULL, 
	question_type VARCHAR NOT NULL, 
	is_same BOOLEAN, 
	answer BLOB, 
	original BLOB, 
	CONSTRAINT pk_backcheck_answer PRIMARY KEY (backcheck_id, version, question), 
	CONSTRAINT fk_backcheck_answer_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_backcheck_answer_question_type_is_known CHECK (question_type IN ('visit', 'conduct', 'fact', 'amount')), 
	CONSTRAINT fk_backcheck_answer_backcheck_id FOREIGN KEY(backcheck_id) REFERENCES backcheck (backcheck_id)
);
INSERT INTO "backcheck_answer" VALUES('2022-09-01 02:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','c1',1,'n_persons','fact',1,X'3432323131343461CEA31C62E86D5EA9A5F7E918476A8F645145168DEDB5DF60BADCF3AA39',X'34323231313434619F61883DB71772410E168EBDCD341F67688B84C566DF2EA023D3BE47DC');
CREATE TABLE backcheck_draw (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	draw_id VARCHAR NOT NULL, 
	from_on DATE NOT NULL, 
	to_on DATE NOT NULL, 
	ea_ids VARCHAR NOT NULL, 
	seed VARCHAR NOT NULL, 
	n_visits INTEGER NOT NULL, 
	n_chosen INTEGER NOT NULL, 
	population_digest VARCHAR NOT NULL, 
	plan_version INTEGER NOT NULL, 
	CONSTRAINT pk_backcheck_draw PRIMARY KEY (draw_id), 
	CONSTRAINT fk_backcheck_draw_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_backcheck_draw_days_in_order CHECK (from_on <= to_on), 
	CONSTRAINT ck_backcheck_draw_n_chosen_of_n_visits CHECK (n_chosen >= 0 AND n_chosen <= n_visits), 
	CONSTRAINT ck_backcheck_draw_population_digest_is_sha256 CHECK (length(population_digest) = 64)
);
INSERT INTO "backcheck_draw" VALUES('2022-09-01 02:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','b1','2022-09-01','2022-09-07','440118001001001','s',1,1,'0000000000000000000000000000000000000000000000000000000000000000',1);
CREATE TABLE backcheck_result (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	backcheck_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	done_on DATE NOT NULL, 
	outcome VARCHAR NOT NULL, 
	note BLOB, 
	reason BLOB, 
	CONSTRAINT pk_backcheck_result PRIMARY KEY (backcheck_id, version), 
	CONSTRAINT fk_backcheck_result_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_backcheck_result_outcome_is_known CHECK (outcome IN ('completed', 'not_reached', 'refused')), 
	CONSTRAINT ck_backcheck_result_correction_has_a_reason CHECK (version = 1 OR reason IS NOT NULL), 
	CONSTRAINT fk_backcheck_result_backcheck_id FOREIGN KEY(backcheck_id) REFERENCES backcheck (backcheck_id)
);
INSERT INTO "backcheck_result" VALUES('2022-09-01 02:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','c1',1,'440118001001001','2022-09-08','completed',X'343232313134346136CB9D3F0E442E11374841B97E850832F903961A2B95739569E424AAF5F981',NULL);
CREATE TABLE bookkeeping_visit (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	visit_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	household_id VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	visited_at DATETIME NOT NULL, 
	visited_by VARCHAR NOT NULL, 
	action_id VARCHAR, 
	note BLOB, 
	CONSTRAINT pk_bookkeeping_visit PRIMARY KEY (visit_id), 
	CONSTRAINT ck_bookkeeping_visit_kind_is_known CHECK (kind IN ('first_week', 'monthly', 'round', 'weak')), 
	CONSTRAINT fk_bookkeeping_visit_action_id FOREIGN KEY(action_id) REFERENCES diary_action (action_id), 
	CONSTRAINT fk_bookkeeping_visit_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "bookkeeping_visit" VALUES('2022-11-06 04:00:00.000000','sup','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','73e12d1b-ecc7-499f-8531-46527a061c3e','440118001001001','44011800100100102001','first_week','2022-11-06 04:00:00.000000','sup',NULL,X'3432323131343461A765B818D053DFD08A008EA25CA9FF861DE80BD83C59B40776E7D7D7706F3B6EBFD7');
INSERT INTO "bookkeeping_visit" VALUES('2022-11-20 04:00:00.000000','sup','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','e2fea351-1816-44cc-9140-0768ee5db039','440118001001001','44011800100100102001','weak','2022-11-20 04:00:00.000000','sup','e2fea351-1816-44cc-9140-0768ee5db039',X'3432323131343461CAFA76A981864E1DDC273EDE2CC948573FEB8B6A449A5D2FAD638FEAEEC2F0417EC7');
CREATE TABLE budget_line (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	line_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	is_withdrawn BOOLEAN NOT NULL, 
	reason BLOB, 
	item VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	amount_fen INTEGER NOT NULL, 
	document VARCHAR, 
	secured_on DATE, 
	CONSTRAINT pk_budget_line PRIMARY KEY (line_id, version), 
	CONSTRAINT ck_budget_line_amount_not_negative CHECK (amount_fen >= 0), 
	CONSTRAINT ck_budget_line_correction_has_reason CHECK (version = 1 OR reason IS NOT NULL), 
	CONSTRAINT fk_budget_line_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "budget_line" VALUES('2022-09-01 02:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','r1',1,0,NULL,'training','培训费',1000000,'区财〔2022〕1号','2022-05-10');
CREATE TABLE building (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	listing_id VARCHAR NOT NULL, 
	building_no VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	building_type VARCHAR NOT NULL, 
	n_floors INTEGER, 
	lon FLOAT, 
	lat FLOAT, 
	CONSTRAINT pk_building PRIMARY KEY (listing_id, building_no), 
	CONSTRAINT fk_building_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT fk_building_listing_id FOREIGN KEY(listing_id) REFERENCES listing (listing_id)
);
INSERT INTO "building" VALUES('2022-09-01 02:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','440118001001001','001','440118001001001','apartment',6,NULL,NULL);
INSERT INTO "building" VALUES('2022-09-01 02:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','440118101201001','001','440118101201001','apartment',6,NULL,NULL);
CREATE TABLE building_change (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	change_id VARCHAR NOT NULL, 
	listing_id VARCHAR NOT NULL, 
	building_no VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	building_type VARCHAR NOT NULL, 
	n_floors INTEGER, 
	lon FLOAT, 
	lat FLOAT, 
	datum VARCHAR, 
	reason BLOB, 
	CONSTRAINT pk_building_change PRIMARY KEY (change_id), 
	CONSTRAINT fk_building_change_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_building_change_datum_is_known CHECK (datum IN ('WGS-84', 'GCJ-02', 'BD-09', 'CGCS2000')), 
	CONSTRAINT ck_building_change_kind_is_known CHECK (kind IN ('added', 'corrected', 'removed')), 
	CONSTRAINT fk_building_change_listing_id FOREIGN KEY(listing_id) REFERENCES listing (listing_id), 
	CONSTRAINT uq_building_change_listing_id_building_no_version UNIQUE (listing_id, building_no, version)
);
INSERT INTO "building_change" VALUES('2022-09-01 02:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','440118001001001','bc1','440118001001001','001',1,'corrected','mixed',NULL,NULL,NULL,NULL,X'34323231313434617C2BFFD93B16D6A2AD0EF6A1F266060E0FEBC15A024F922211857064A969A023C839');
CREATE TABLE case_disposition (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	disposition_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	household_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	code VARCHAR NOT NULL, 
	derived_code VARCHAR NOT NULL, 
	reason BLOB, 
	CONSTRAINT pk_case_disposition PRIMARY KEY (disposition_id), 
	CONSTRAINT fk_case_disposition_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_case_disposition_code_is_known CHECK (code IN ('1.1', '1.2', '2.11', '2.111', '2.112', '2.12', '2.23', '2.24', '2.25', '2.31', '2.32', '2.33', '2.36', '3.11', '3.17', '3.18', '3.90', '4.10', '4.51', '4.52', '4.53', '4.61', '4.62', '4.63')), 
	CONSTRAINT ck_case_disposition_derived_code_is_known CHECK (derived_code IN ('1.1', '1.2', '2.11', '2.111', '2.112', '2.12', '2.23', '2.24', '2.25', '2.31', '2.32', '2.33', '2.36', '3.11', '3.17', '3.18', '3.90', '4.10', '4.51', '4.52', '4.53', '4.61', '4.62', '4.63')), 
	CONSTRAINT ck_case_disposition_another_code_has_a_reason CHECK (code = derived_code OR reason IS NOT NULL), 
	CONSTRAINT uq_case_disposition_cycle_id_household_id_version UNIQUE (cycle_id, household_id, version)
);
INSERT INTO "case_disposition" VALUES('2022-09-01 19:00:00.000000','sup','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','deac0a4f-838c-4d89-b52b-916119798dc3','440118001001001','44011800100100103001',1,'4.61','4.61',NULL);
CREATE TABLE case_resolution (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	resolution_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	household_id VARCHAR NOT NULL, 
	request_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	reason BLOB NOT NULL, 
	CONSTRAINT pk_case_resolution PRIMARY KEY (resolution_id), 
	CONSTRAINT fk_case_resolution_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_case_resolution_kind_is_known CHECK (kind IN ('extended', 'closed')), 
	CONSTRAINT fk_case_resolution_request_id FOREIGN KEY(request_id) REFERENCES substitution_request (request_id), 
	CONSTRAINT uq_case_resolution_cycle_id_household_id_version UNIQUE (cycle_id, household_id, version)
);
INSERT INTO "case_resolution" VALUES('2022-09-01 21:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','x1','440118001001001','44011800100100103101','00c9b065-aabc-4264-a029-e8663cd36030',1,'extended',X'3432323131343461AAAA112F260D7354BD75BF99FE339FFAA1F2041502C505F3D5BCF5217D3A091326931392761D7F82E88B94');
CREATE TABLE "commitment" (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	commitment_id VARCHAR NOT NULL, 
	label VARCHAR NOT NULL, 
	event_name VARCHAR NOT NULL, 
	event_issue VARCHAR NOT NULL, 
	happens_on DATE NOT NULL, 
	text_form VARCHAR NOT NULL, 
	record_json VARCHAR NOT NULL, 
	digest VARCHAR NOT NULL, 
	CONSTRAINT pk_commitment PRIMARY KEY (commitment_id), 
	CONSTRAINT fk_commitment_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "commitment" VALUES('2022-09-01 02:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','c1','households','彩票','2022101','2022-08-31','号码','{}','0');
INSERT INTO "commitment" VALUES('2022-09-01 02:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','c0','households#0','彩票','2022101','2022-08-31','号码','{}','0');
INSERT INTO "commitment" VALUES('2022-09-01 02:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','c2','areas','彩票','2022101','2022-08-31','号码','{}','0');
CREATE TABLE commitment_void (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	commitment_id VARCHAR NOT NULL, 
	lock_id VARCHAR NOT NULL, 
	reason VARCHAR NOT NULL, 
	CONSTRAINT pk_commitment_void PRIMARY KEY (commitment_id), 
	CONSTRAINT fk_commitment_void_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT fk_commitment_void_commitment_id FOREIGN KEY(commitment_id) REFERENCES commitment (commitment_id), 
	CONSTRAINT fk_commitment_void_lock_id FOREIGN KEY(lock_id) REFERENCES list_lock (lock_id)
);
INSERT INTO "commitment_void" VALUES('2022-09-01 02:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','c0','l0','补录两户');
CREATE TABLE cycle (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	serial INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	district_code VARCHAR NOT NULL, 
	district_name VARCHAR NOT NULL, 
	is_demo BOOLEAN NOT NULL, 
	CONSTRAINT pk_cycle PRIMARY KEY (cycle_id), 
	CONSTRAINT uq_cycle_serial UNIQUE (serial)
);
INSERT INTO "cycle" VALUES('2022-09-01 02:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450',1,'2022年增城区住户调查大样本轮换','440118','增城区',1);
CREATE TABLE diary_action (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	action_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	household_id VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	done_at DATETIME NOT NULL, 
	weaknesses VARCHAR NOT NULL, 
	note BLOB, 
	CONSTRAINT pk_diary_action PRIMARY KEY (action_id), 
	CONSTRAINT ck_diary_action_kind_is_known CHECK (kind IN ('remind', 'coach', 'visit')), 
	CONSTRAINT fk_diary_action_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "diary_action" VALUES('2022-11-20 04:00:00.000000','sup','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','e2fea351-1816-44cc-9140-0768ee5db039','440118001001001','44011800100100102001','visit','2022-11-20 04:00:00.000000','not_counted',X'3432323131343461A6AE9CAB7B376EC23E7AE80FA09254898B1BB3C43CAAC83886D3F4F1251216737815');
CREATE TABLE diary_check (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	check_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	household_id VARCHAR NOT NULL, 
	checked_on DATE NOT NULL, 
	first_day DATE NOT NULL, 
	last_day DATE NOT NULL, 
	page_no INTEGER, 
	n_faults INTEGER NOT NULL, 
	CONSTRAINT pk_diary_check PRIMARY KEY (check_id), 
	CONSTRAINT ck_diary_check_days_in_order CHECK (first_day <= last_day), 
	CONSTRAINT ck_diary_check_checked_afterwards CHECK (last_day <= checked_on), 
	CONSTRAINT ck_diary_check_n_faults_not_negative CHECK (n_faults >= 0), 
	CONSTRAINT ck_diary_check_page_from_one CHECK (page_no >= 1), 
	CONSTRAINT fk_diary_check_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "diary_check" VALUES('2022-11-05 04:00:00.000000','sup','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','59ffce0c-6e0f-4e1d-9100-e251b02ee36a','440118001001001','44011800100100102001','2022-11-05','2022-11-02','2022-11-03',NULL,1);
CREATE TABLE diary_check_fault (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	check_id VARCHAR NOT NULL, 
	fault VARCHAR NOT NULL, 
	CONSTRAINT pk_diary_check_fault PRIMARY KEY (check_id, fault), 
	CONSTRAINT ck_diary_check_fault_fault_is_known CHECK (fault IN ('missing_date', 'missing_item', 'missing_unit', 'missing_quantity', 'missing_amount', 'missing_member', 'double_entry', 'omission', 'mixed_entry', 'false_entry', 'illegible', 'wrong_column')), 
	CONSTRAINT fk_diary_check_fault_check_id FOREIGN KEY(check_id) REFERENCES diary_check (check_id), 
	CONSTRAINT fk_diary_check_fault_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "diary_check_fault" VALUES('2022-11-05 04:00:00.000000','sup','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','59ffce0c-6e0f-4e1d-9100-e251b02ee36a','missing_unit');
CREATE TABLE diary_correction (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	correction_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	household_id VARCHAR NOT NULL, 
	day DATE NOT NULL, 
	fault VARCHAR NOT NULL, 
	note BLOB, 
	CONSTRAINT pk_diary_correction PRIMARY KEY (correction_id), 
	CONSTRAINT ck_diary_correction_fault_is_known CHECK (fault IN ('missing_date', 'missing_item', 'missing_unit', 'missing_quantity', 'missing_amount', 'missing_member', 'double_entry', 'omission', 'mixed_entry', 'false_entry', 'illegible', 'wrong_column')), 
	CONSTRAINT fk_diary_correction_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "diary_correction" VALUES('2022-11-21 04:00:00.000000','sup','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','7e881b4d-e345-439d-9586-9530a66fa965','440118001001001','44011800100100102001','2022-11-03','omission',X'3432323131343461FAB688C50D660DCB5B5E6BFA60D4EE1F518F3390A485C183542EE6C12FF7D392A572');
CREATE TABLE diary_correction_step (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	correction_id VARCHAR NOT NULL, 
	step VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	done_on DATE NOT NULL, 
	CONSTRAINT pk_diary_correction_step PRIMARY KEY (correction_id, step), 
	CONSTRAINT ck_diary_correction_step_step_is_known CHECK (step IN ('household_confirmed', 'household_declined', 'staff_confirmed', 'carried_out', 'cancelled')), 
	CONSTRAINT fk_diary_correction_step_correction_id FOREIGN KEY(correction_id) REFERENCES diary_correction (correction_id), 
	CONSTRAINT fk_diary_correction_step_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "diary_correction_step" VALUES('2022-11-22 04:00:00.000000','sup','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','7e881b4d-e345-439d-9586-9530a66fa965','staff_confirmed','440118001001001','2022-11-22');
INSERT INTO "diary_correction_step" VALUES('2022-11-22 04:00:00.000000','sup','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','7e881b4d-e345-439d-9586-9530a66fa965','household_confirmed','440118001001001','2022-11-22');
INSERT INTO "diary_correction_step" VALUES('2022-11-22 04:00:00.000000','sup','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','7e881b4d-e345-439d-9586-9530a66fa965','carried_out','440118001001001','2022-11-22');
CREATE TABLE document (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	document_id VARCHAR NOT NULL, 
	number VARCHAR NOT NULL, 
	issued_on DATE NOT NULL, 
	issuer VARCHAR NOT NULL, 
	title VARCHAR NOT NULL, 
	ea_id VARCHAR, 
	CONSTRAINT pk_document PRIMARY KEY (document_id), 
	CONSTRAINT fk_document_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT uq_document_cycle_id_issuer_number UNIQUE (cycle_id, issuer, number)
);
INSERT INTO "document" VALUES('2022-09-01 03:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','e70ede27-5544-47e2-bf06-b59ea237fbcf','粤调队函〔2022〕1号','2022-06-01','省队','关于小区的批复',NULL);
CREATE TABLE document_scan (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	scan_id VARCHAR NOT NULL, 
	document_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	media_type VARCHAR NOT NULL, 
	n_bytes INTEGER NOT NULL, 
	digest VARCHAR NOT NULL, 
	CONSTRAINT pk_document_scan PRIMARY KEY (scan_id), 
	CONSTRAINT fk_document_scan_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_document_scan_media_type_is_known CHECK (media_type IN ('application/pdf', 'image/jpeg', 'image/png')), 
	CONSTRAINT ck_document_scan_n_bytes_positive CHECK (n_bytes > 0), 
	CONSTRAINT fk_document_scan_document_id FOREIGN KEY(document_id) REFERENCES document (document_id), 
	CONSTRAINT uq_document_scan_document_id_version UNIQUE (document_id, version)
);
INSERT INTO "document_scan" VALUES('2022-09-01 03:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','e26552a5-f2de-41f9-9078-89cb02281f6d','e70ede27-5544-47e2-bf06-b59ea237fbcf',1,'application/pdf',18,'fa906676899d4960bb17a32a10a2150ce9c9e6a04d6a5396eefc042fd79cd0aa');
CREATE TABLE "draw" (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	draw_id VARCHAR NOT NULL, 
	label VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	stage VARCHAR NOT NULL, 
	authority VARCHAR NOT NULL, 
	reserve_authority VARCHAR NOT NULL, 
	method VARCHAR NOT NULL, 
	record_json VARCHAR NOT NULL, 
	digest VARCHAR NOT NULL, 
	commitment_id VARCHAR, 
	CONSTRAINT pk_draw PRIMARY KEY (draw_id), 
	CONSTRAINT fk_draw_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_draw_authority_is_known CHECK (authority IN ('own', 'platform')), 
	CONSTRAINT ck_draw_reserve_authority_is_known CHECK (reserve_authority IN ('own', 'platform')), 
	CONSTRAINT fk_draw_commitment_id FOREIGN KEY(commitment_id) REFERENCES "commitment" (commitment_id), 
	CONSTRAINT uq_draw_cycle_id_version UNIQUE (cycle_id, version)
);
INSERT INTO "draw" VALUES('2022-09-01 02:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','d1','households',1,'households','own','own','systematic','{}','0',NULL);
CREATE TABLE draw_explanation (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	draw_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	n_units INTEGER NOT NULL, 
	n_picks INTEGER NOT NULL, 
	n_matched INTEGER NOT NULL, 
	is_explained BOOLEAN NOT NULL, 
	sort_order VARCHAR, 
	form VARCHAR, 
	unexplained VARCHAR, 
	expected VARCHAR, 
	chance_bound FLOAT NOT NULL, 
	CONSTRAINT pk_draw_explanation PRIMARY KEY (draw_id, ea_id), 
	CONSTRAINT fk_draw_explanation_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_draw_explanation_matched_within_picks CHECK (n_matched >= 0 AND n_matched <= n_picks), 
	CONSTRAINT ck_draw_explanation_explained_when_all_match CHECK (NOT is_explained OR n_matched = n_picks), 
	CONSTRAINT fk_draw_explanation_draw_id FOREIGN KEY(draw_id) REFERENCES draw (draw_id)
);
INSERT INTO "draw_explanation" VALUES('2022-09-01 02:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','d1','440118001001001',39,3,3,1,NULL,NULL,NULL,NULL,0.1);
CREATE TABLE draw_void_decision (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	request_id VARCHAR NOT NULL, 
	state VARCHAR NOT NULL, 
	reason VARCHAR, 
	CONSTRAINT pk_draw_void_decision PRIMARY KEY (request_id), 
	CONSTRAINT fk_draw_void_decision_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_draw_void_decision_state_is_known CHECK (state IN ('confirmed', 'rejected')), 
	CONSTRAINT fk_draw_void_decision_request_id FOREIGN KEY(request_id) REFERENCES draw_void_request (request_id)
);
INSERT INTO "draw_void_decision" VALUES('2022-09-01 02:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','r1','confirmed',NULL);
CREATE TABLE draw_void_request (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	request_id VARCHAR NOT NULL, 
	draw_id VARCHAR NOT NULL, 
	ea_ids VARCHAR NOT NULL, 
	reason_code VARCHAR NOT NULL, 
	reason VARCHAR NOT NULL, 
	CONSTRAINT pk_draw_void_request PRIMARY KEY (request_id), 
	CONSTRAINT fk_draw_void_request_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT fk_draw_void_request_draw_id FOREIGN KEY(draw_id) REFERENCES draw (draw_id)
);
INSERT INTO "draw_void_request" VALUES('2022-09-01 02:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','r1','d1','440118001001999','list_wrong','名单有误');
CREATE TABLE duplicate_decision (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	decision_id VARCHAR NOT NULL, 
	first_dwelling_no VARCHAR NOT NULL, 
	second_dwelling_no VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	score FLOAT NOT NULL, 
	verdict VARCHAR NOT NULL, 
	removed_dwelling_no VARCHAR, 
	reason BLOB NOT NULL, 
	CONSTRAINT pk_duplicate_decision PRIMARY KEY (decision_id), 
	CONSTRAINT fk_duplicate_decision_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_duplicate_decision_first_is_smaller CHECK (first_dwelling_no < second_dwelling_no), 
	CONSTRAINT ck_duplicate_decision_removed_names_the_dwelling CHECK ((verdict = 'removed') = (removed_dwelling_no IS NOT NULL)), 
	CONSTRAINT ck_duplicate_decision_score_in_range CHECK (score BETWEEN 0 AND 100), 
	CONSTRAINT ck_duplicate_decision_verdict_is_known CHECK (verdict IN ('same', 'different', 'removed')), 
	CONSTRAINT uq_duplicate_decision_pair_version UNIQUE (cycle_id, ea_id, first_dwelling_no, second_dwelling_no, version)
);
INSERT INTO "duplicate_decision" VALUES('2022-09-01 02:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','440118001001001','dd1','001','040',1,90.0,'different',NULL,X'343232313134346179EA1AA46A99177A04FE31BCC56FAA4EA1E50086B709C48CEDF9132FD42711346733');
CREATE TABLE dwelling (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	listing_id VARCHAR NOT NULL, 
	dwelling_no VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	segment_no VARCHAR NOT NULL, 
	building_no VARCHAR NOT NULL, 
	dwelling_type VARCHAR NOT NULL, 
	occupancy VARCHAR NOT NULL, 
	lon FLOAT, 
	lat FLOAT, 
	address BLOB, 
	CONSTRAINT pk_dwelling PRIMARY KEY (listing_id, dwelling_no), 
	CONSTRAINT fk_dwelling_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT fk_dwelling_listing_id FOREIGN KEY(listing_id) REFERENCES listing (listing_id)
);
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','440118001001001','001','440118001001001','1','001','flat','occupied',NULL,NULL,X'343232313134346183F12445423FA5C7A18EC851A14F1EBBF5786ADD638EB8FA07FA27A8459BCA49D4C5E6F4189D7064606893C4907CE19A0642ABD6EAFE37F9C9CD59A44D69B6');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','440118001001001','002','440118001001001','1','001','flat','occupied',NULL,NULL,X'3432323131343461E58FE7683AB825CF80CDE83A2065A15BE4175912F4F8232F7D2974C0D715353059A9C52B5244CF22B8CBCDA3991926E515DCA149D8ABA96F3DD20E4AC5ECE6');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','440118001001001','003','440118001001001','1','001','flat','occupied',NULL,NULL,X'343232313134346153FBF710A5138D6880A7C5E579B205AF5EDCEA4060C8A64CEB69C8BF1D643B89AE445AF32069FBC0F0A52F5845F1C8EF2A18A69A757472AFD5FD48738B9AD3');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','440118001001001','004','440118001001001','1','001','flat','occupied',NULL,NULL,X'34323231313434612F88D7E0A700935792FD0B4F237332841967C28C7B2FD68EBA794FE4B6B0D689FE17AEDAB11B21A097AA1A85DA28E91F233DA2A93D5D841F10E84EDA8508E4');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','440118001001001','005','440118001001001','1','001','flat','occupied',NULL,NULL,X'3432323131343461BD97DC41DA1B13A17B6EF13D1A4A9A4A1BE61145640E21D64E049DEF0B2DED641CA15BC14E426E87C966ACC8C28081A0461E1CB9F2BDFB707395C96802D7F0');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','440118001001001','006','440118001001001','1','001','flat','occupied',NULL,NULL,X'34323231313434612FD2C2653D7ACBB7FD6CC099C0E4ECCC1A9A7B1B86A2C72A721565D3930F2D373D0BEF7CD6C5422B625A941F6A7D29D143B02266A348C5D6F9354D6E0783F7');
CREATE TABLE dwelling_change (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	change_id VARCHAR NOT NULL, 
	listing_id VARCHAR NOT NULL, 
	dwelling_no VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	segment_no VARCHAR NOT NULL, 
	building_no VARCHAR NOT NULL, 
	dwelling_type VARCHAR NOT NULL, 
	occupancy VARCHAR NOT NULL, 
	lon FLOAT, 
	lat FLOAT, 
	datum VARCHAR, 
	address BLOB, 
	reason BLOB, 
	source VARCHAR NOT NULL, 
	source_id VARCHAR, 
	CONSTRAINT pk_dwelling_change PRIMARY KEY (change_id), 
	CONSTRAINT fk_dwelling_change_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_dwelling_change_datum_is_known CHECK (datum IN ('WGS-84', 'GCJ-02', 'BD-09', 'CGCS2000')), 
	CONSTRAINT ck_dwelling_change_kind_is_known CHECK (kind IN ('added', 'corrected', 'removed')), 
	CONSTRAINT ck_dwelling_change_source_is_known CHECK (source IN ('walk', 'relisting', 'duplicate', 'vacancy', 'segments')), 
	CONSTRAINT fk_dwelling_change_listing_id FOREIGN KEY(listing_id) REFERENCES listing (listing_id), 
	CONSTRAINT uq_dwelling_change_listing_id_dwelling_no_version UNIQUE (listing_id, dwelling_no, version)
);
INSERT INTO "dwelling_change" VALUES('2022-09-01 02:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','440118001001001','dc1','440118001001001','040',1,'added','1','001','flat','vacant',NULL,NULL,NULL,X'3432323131343461B2C914793730E9BF8FE032533BB6721CABE0A81F3DA2DE67911754CF39B94DC9FCF92D7B047AE7E911CA43DDFEAC7EAB279E3DE67FBCA16A2DAB76C1E4DEA7',X'3432323131343461D87A2C3F3126E6C7ADCAE1623FAEAC33A777D65B1EF662F59CECC3A7B59B46916BD1','walk',NULL);
CREATE TABLE entry_count (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	household_id VARCHAR NOT NULL, 
	day DATE NOT NULL, 
	version INTEGER NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	n_entries INTEGER NOT NULL, 
	source VARCHAR NOT NULL, 
	source_name VARCHAR, 
	reason BLOB, 
	CONSTRAINT pk_entry_count PRIMARY KEY (cycle_id, household_id, day, version), 
	CONSTRAINT ck_entry_count_source_is_known CHECK (source IN ('paper_count', 'platform_seen', 'platform_export')), 
	CONSTRAINT ck_entry_count_n_entries_not_negative CHECK (n_entries >= 0), 
	CONSTRAINT ck_entry_count_change_has_reason CHECK (version = 1 OR reason IS NOT NULL), 
	CONSTRAINT ck_entry_count_version_from_one CHECK (version >= 1), 
	CONSTRAINT fk_entry_count_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "entry_count" VALUES('2022-11-03 04:00:00.000000','sup','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','44011800100100102001','2022-11-02',1,'440118001001001',3,'paper_count',NULL,NULL);
INSERT INTO "entry_count" VALUES('2022-11-04 04:00:00.000000','sup','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','44011800100100102001','2022-11-03',1,'440118001001001',4,'platform_export','export.csv',NULL);
CREATE TABLE enumeration_area (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	area_draw_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	village_code VARCHAR NOT NULL, 
	village_name VARCHAR NOT NULL, 
	town_code VARCHAR NOT NULL, 
	town_name VARCHAR NOT NULL, 
	urban_rural_code VARCHAR NOT NULL, 
	area_name VARCHAR NOT NULL, 
	level VARCHAR NOT NULL, 
	serial INTEGER NOT NULL, 
	"set" INTEGER NOT NULL, 
	n_households INTEGER NOT NULL, 
	inclusion_prob FLOAT NOT NULL, 
	boundary_geojson VARCHAR, 
	is_synthetic BOOLEAN NOT NULL, 
	CONSTRAINT pk_enumeration_area PRIMARY KEY (area_draw_id, ea_id), 
	CONSTRAINT ck_enumeration_area_set_is_known CHECK ("set" BETWEEN 0 AND 2), 
	CONSTRAINT ck_enumeration_area_inclusion_prob_is_one CHECK (inclusion_prob > 0 AND inclusion_prob <= 1), 
	CONSTRAINT ck_enumeration_area_n_households_not_negative CHECK (n_households >= 0), 
	CONSTRAINT fk_enumeration_area_area_draw_id FOREIGN KEY(area_draw_id) REFERENCES area_draw (area_draw_id), 
	CONSTRAINT fk_enumeration_area_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT uq_enumeration_area_area_draw_id_set_serial UNIQUE (area_draw_id, "set", serial)
);
INSERT INTO "enumeration_area" VALUES('2022-09-01 02:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','a1','440118001001001','440118001001','一村','440118001','荔城街道','220','一村第1小区','city_county',1,0,400,0.25,NULL,1);
INSERT INTO "enumeration_area" VALUES('2022-09-01 02:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','a1','440118001001002','440118001001','一村','440118001','荔城街道','220','一村第2小区','city_county',2,0,400,0.25,NULL,1);
INSERT INTO "enumeration_area" VALUES('2022-09-01 02:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','a1','440118001001003','440118001001','一村','440118001','荔城街道','220','一村第3小区','city_county',2,1,400,0.25,NULL,1);
INSERT INTO "enumeration_area" VALUES('2022-09-01 02:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','a1','440118001001004','440118001001','一村','440118001','荔城街道','220','一村第4小区','city_county',2,2,400,0.25,NULL,1);
CREATE TABLE erasure (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	request_id VARCHAR NOT NULL, 
	state VARCHAR NOT NULL, 
	tables VARCHAR NOT NULL, 
	up_to_sequence INTEGER NOT NULL, 
	n_facts INTEGER NOT NULL, 
	facts_digest VARCHAR NOT NULL, 
	CONSTRAINT pk_erasure PRIMARY KEY (request_id), 
	CONSTRAINT ck_erasure_state_is_known CHECK (state IN ('carried_out', 'rejected')), 
	CONSTRAINT ck_erasure_n_facts_not_negative CHECK (n_facts >= 0), 
	CONSTRAINT fk_erasure_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT fk_erasure_request_id FOREIGN KEY(request_id) REFERENCES erasure_request (request_id)
);
INSERT INTO "erasure" VALUES('2022-09-01 02:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','q1','rejected','',0,0,'');
CREATE TABLE erasure_request (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	request_id VARCHAR NOT NULL, 
	record_class VARCHAR NOT NULL, 
	reason VARCHAR NOT NULL, 
	CONSTRAINT pk_erasure_request PRIMARY KEY (request_id), 
	CONSTRAINT ck_erasure_request_record_class_is_known CHECK (record_class IN ('work_record', 'rotation_paper', 'electronic')), 
	CONSTRAINT fk_erasure_request_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "erasure_request" VALUES('2022-09-01 02:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','q1','work_record','销毁清单〔2030〕1 号');
CREATE TABLE export (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	export_id VARCHAR NOT NULL, 
	cycle_id VARCHAR, 
	file_name VARCHAR NOT NULL, 
	channel VARCHAR NOT NULL, 
	n_rows INTEGER NOT NULL, 
	digest VARCHAR NOT NULL, 
	is_personal BOOLEAN NOT NULL, 
	is_synthetic BOOLEAN NOT NULL, 
	head_sequence INTEGER NOT NULL, 
	head_hash VARCHAR NOT NULL, 
	CONSTRAINT pk_export PRIMARY KEY (export_id), 
	CONSTRAINT ck_export_channel_is_known CHECK (channel IN ('page', 'command', 'backup')), 
	CONSTRAINT ck_export_n_rows_not_negative CHECK (n_rows >= 0), 
	CONSTRAINT ck_export_digest_is_sha256 CHECK (length(digest) = 64), 
	CONSTRAINT fk_export_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "export" VALUES('2022-09-01 02:00:00.000000','stat','e1','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','sample.csv','page',1,'0000000000000000000000000000000000000000000000000000000000000000',0,1,1,'0000000000000000000000000000000000000000000000000000000000000000');
CREATE TABLE finding (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	finding_id VARCHAR NOT NULL, 
	stage VARCHAR NOT NULL, 
	source_id VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	code VARCHAR NOT NULL, 
	severity VARCHAR NOT NULL, 
	subject VARCHAR NOT NULL, 
	field VARCHAR NOT NULL, 
	value VARCHAR NOT NULL, 
	expected VARCHAR NOT NULL, 
	CONSTRAINT pk_finding PRIMARY KEY (finding_id), 
	CONSTRAINT ck_finding_severity_is_known CHECK (severity IN ('error', 'warning', 'information')), 
	CONSTRAINT fk_finding_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "finding" VALUES('2022-09-01 03:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','457dc50c-8031-483b-9054-b15f9cf15354','frame','i1',0,'X','warning','s','f','v','e');
CREATE TABLE finding_resolution (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	resolution_id VARCHAR NOT NULL, 
	finding_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	outcome VARCHAR NOT NULL, 
	reason BLOB NOT NULL, 
	evidence BLOB, 
	document_id VARCHAR, 
	CONSTRAINT pk_finding_resolution PRIMARY KEY (resolution_id), 
	CONSTRAINT fk_finding_resolution_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT fk_finding_resolution_document_id FOREIGN KEY(document_id) REFERENCES document (document_id), 
	CONSTRAINT fk_finding_resolution_finding_id FOREIGN KEY(finding_id) REFERENCES finding (finding_id), 
	CONSTRAINT uq_finding_resolution_finding_id_version UNIQUE (finding_id, version)
);
INSERT INTO "finding_resolution" VALUES('2022-09-01 04:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','066a5e4c-30ca-4cc8-b24e-137a90fd644b','457dc50c-8031-483b-9054-b15f9cf15354',1,'confirmed',X'34323231313434617E6308DE595C453D3783C4AC86468F12D754098475C8B4630D5EDEA22EAA77F06829CEE54D',X'34323231313434612AE5097F52BBD6FD0A5A6CDEE791ABD637ABB015A721032FAFED326C78AF2FB3E5A94F66E41604A3',NULL);
CREATE TABLE frame_import (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	import_id VARCHAR NOT NULL, 
	edition VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	source_name VARCHAR NOT NULL, 
	digest VARCHAR NOT NULL, 
	is_synthetic BOOLEAN NOT NULL, 
	CONSTRAINT pk_frame_import PRIMARY KEY (import_id), 
	CONSTRAINT fk_frame_import_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT uq_frame_import_cycle_id_edition_version UNIQUE (cycle_id, edition, version)
);
INSERT INTO "frame_import" VALUES('2022-09-01 02:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','i1','2022',1,'frame.csv','0',1);
CREATE TABLE frame_unit (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	import_id VARCHAR NOT NULL, 
	village_code VARCHAR NOT NULL, 
	village_name VARCHAR NOT NULL, 
	town_code VARCHAR NOT NULL, 
	town_name VARCHAR NOT NULL, 
	urban_rural_code VARCHAR NOT NULL, 
	edition VARCHAR NOT NULL, 
	n_households INTEGER, 
	n_residents INTEGER, 
	CONSTRAINT pk_frame_unit PRIMARY KEY (import_id, village_code), 
	CONSTRAINT ck_frame_unit_n_households_not_negative CHECK (n_households >= 0), 
	CONSTRAINT fk_frame_unit_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT fk_frame_unit_import_id FOREIGN KEY(import_id) REFERENCES frame_import (import_id)
);
INSERT INTO "frame_unit" VALUES('2022-09-01 02:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','i1','440118001001','一村','440118001','荔城街道','220','2022',400,NULL);
CREATE TABLE household_code (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	code_id VARCHAR NOT NULL, 
	dwelling_no VARCHAR NOT NULL, 
	household_no VARCHAR NOT NULL, 
	household_id VARCHAR NOT NULL, 
	residence_type VARCHAR NOT NULL, 
	CONSTRAINT pk_household_code PRIMARY KEY (code_id), 
	CONSTRAINT fk_household_code_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_household_code_household_id_has_20_digits CHECK (length(household_id) = 20), 
	CONSTRAINT ck_household_code_residence_type_is_known CHECK (residence_type IN ('family', 'collective')), 
	CONSTRAINT uq_household_code_cycle_id_household_id UNIQUE (cycle_id, household_id)
);
INSERT INTO "household_code" VALUES('2022-09-01 02:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','440118001001001','hc1','039','02','44011800100100103902','family');
CREATE TABLE inspection (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	inspection_id VARCHAR NOT NULL, 
	inspection_no INTEGER NOT NULL, 
	stage VARCHAR NOT NULL, 
	inspected_on DATE NOT NULL, 
	seed VARCHAR NOT NULL, 
	record_json VARCHAR NOT NULL, 
	CONSTRAINT pk_inspection PRIMARY KEY (inspection_id), 
	CONSTRAINT ck_inspection_stage_is_known CHECK (stage IN ('mobilisation', 'screening', 'account_opening')), 
	CONSTRAINT uq_inspection_cycle_id_inspection_no UNIQUE (cycle_id, inspection_no), 
	CONSTRAINT fk_inspection_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "inspection" VALUES('2022-09-01 02:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','r1',1,'mobilisation','2022-07-20','s','{}');
CREATE TABLE inspection_answer (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	inspection_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	household_id VARCHAR NOT NULL, 
	item VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	result VARCHAR NOT NULL, 
	note BLOB, 
	CONSTRAINT pk_inspection_answer PRIMARY KEY (inspection_id, ea_id, household_id, item, version), 
	CONSTRAINT ck_inspection_answer_result_is_known CHECK (result IN ('fine', 'problem', 'not_applicable')), 
	CONSTRAINT fk_inspection_answer_inspection_id FOREIGN KEY(inspection_id) REFERENCES inspection (inspection_id), 
	CONSTRAINT fk_inspection_answer_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "inspection_answer" VALUES('2022-09-01 02:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','r1','440118001001001','','M03',1,'problem',X'343232313134346171DBAC397B9B13E1A638FDD080935729D890E22E696B38F70B60268C0E8761BE656E089F52');
CREATE TABLE inspection_finding (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	finding_id VARCHAR NOT NULL, 
	inspection_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	household_id VARCHAR, 
	item VARCHAR NOT NULL, 
	weight VARCHAR NOT NULL, 
	text BLOB NOT NULL, 
	CONSTRAINT pk_inspection_finding PRIMARY KEY (finding_id), 
	CONSTRAINT ck_inspection_finding_weight_is_known CHECK (weight IN ('minor', 'major', 'serious')), 
	CONSTRAINT fk_inspection_finding_inspection_id FOREIGN KEY(inspection_id) REFERENCES inspection (inspection_id), 
	CONSTRAINT fk_inspection_finding_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "inspection_finding" VALUES('2022-09-01 02:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','r1','r1','440118001001001',NULL,'M03','minor',X'3432323131343461DF3A4996CB52C142BF33989D6FC9152B00BB38A6C407D57621943954DFF343F996A4AC5957C06BDF');
CREATE TABLE inspection_place (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	inspection_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	household_id VARCHAR NOT NULL, 
	CONSTRAINT pk_inspection_place PRIMARY KEY (inspection_id, ea_id, household_id), 
	CONSTRAINT fk_inspection_place_inspection_id FOREIGN KEY(inspection_id) REFERENCES inspection (inspection_id), 
	CONSTRAINT fk_inspection_place_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "inspection_place" VALUES('2022-09-01 02:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','r1','440118001001001','');
CREATE TABLE inspection_step (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	finding_id VARCHAR NOT NULL, 
	step_no INTEGER NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	state VARCHAR NOT NULL, 
	due_on DATE, 
	note BLOB, 
	CONSTRAINT pk_inspection_step PRIMARY KEY (finding_id, step_no), 
	CONSTRAINT ck_inspection_step_due_when_demanded CHECK ((state = 'correction_demanded') = (due_on IS NOT NULL)), 
	CONSTRAINT ck_inspection_step_state_is_known CHECK (state IN ('correction_demanded', 'corrected', 'verified', 'reopened')), 
	CONSTRAINT fk_inspection_step_finding_id FOREIGN KEY(finding_id) REFERENCES inspection_finding (finding_id), 
	CONSTRAINT fk_inspection_step_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "inspection_step" VALUES('2022-09-01 02:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','r1',1,'440118001001001','correction_demanded','2022-08-03',NULL);
CREATE TABLE job (
	job_id VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	cycle_id VARCHAR, 
	arguments VARCHAR NOT NULL, 
	requested_at DATETIME NOT NULL, 
	requested_by VARCHAR NOT NULL, 
	state VARCHAR NOT NULL, 
	is_cancel_asked BOOLEAN NOT NULL, 
	worker VARCHAR, 
	done INTEGER NOT NULL, 
	total INTEGER NOT NULL, 
	seen_at DATETIME, 
	ended_at DATETIME, 
	result VARCHAR, 
	problem VARCHAR, 
	CONSTRAINT pk_job PRIMARY KEY (job_id), 
	CONSTRAINT ck_job_state_is_known CHECK (state IN ('waiting', 'running', 'done', 'failed', 'cancelled')), 
	CONSTRAINT ck_job_progress_not_negative CHECK (done >= 0 AND total >= 0), 
	CONSTRAINT fk_job_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
CREATE TABLE key_check (
	digest VARCHAR NOT NULL, 
	CONSTRAINT pk_key_check PRIMARY KEY (digest)
);
INSERT INTO "key_check" VALUES('a10325d1ee2506d86cef9425c5f5723519a1ef27051e7f1bbed429d566a67856');
CREATE TABLE key_rotation (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	rotation_id VARCHAR NOT NULL, 
	key_id VARCHAR NOT NULL, 
	n_values INTEGER NOT NULL, 
	n_photos INTEGER NOT NULL, 
	CONSTRAINT pk_key_rotation PRIMARY KEY (rotation_id), 
	CONSTRAINT ck_key_rotation_counts_not_negative CHECK (n_values >= 0 AND n_photos >= 0)
);
INSERT INTO "key_rotation" VALUES('2022-09-01 02:00:00.000000','stat','k1','00000000',1,0);
CREATE TABLE ledger_entry (
	sequence INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	actor VARCHAR NOT NULL, 
	action VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	subject VARCHAR NOT NULL, 
	payload_digest VARCHAR NOT NULL, 
	previous_hash VARCHAR NOT NULL, 
	hash VARCHAR NOT NULL, 
	CONSTRAINT pk_ledger_entry PRIMARY KEY (sequence), 
	CONSTRAINT uq_ledger_entry_hash UNIQUE (hash), 
	CONSTRAINT uq_ledger_entry_previous_hash UNIQUE (previous_hash)
);
INSERT INTO "ledger_entry" VALUES(1,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','account','f6f8ccd982bdab450aff5bb6c57cc8ef299bad7c28d23b0d98789e68981a3cd2','0000000000000000000000000000000000000000000000000000000000000000','e258bb4be6abe28b316eedc8e225c42995cf0cc7740c71514e7a3c99e8696ad9');
INSERT INTO "ledger_entry" VALUES(2,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','cycle','4eb715a7c779f1ae9e6ace5ed4adad8ce7f0662b2876927e4a88292ff53436aa','e258bb4be6abe28b316eedc8e225c42995cf0cc7740c71514e7a3c99e8696ad9','09d7d53a2f7f82320de29e225152b9b09f2793b73872af7ac13892bbe301de1f');
INSERT INTO "ledger_entry" VALUES(3,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','key_rotation','cf0bbae9b2828b4d09e17f735804bfc0e6cdb44663879adcb8af5c919cbb8541','09d7d53a2f7f82320de29e225152b9b09f2793b73872af7ac13892bbe301de1f','f1531081fb2f32f189279c12b77f5d318ac4d993829d8cdf68552116b98859d3');
INSERT INTO "ledger_entry" VALUES(4,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','restoration','08e317e9f409e01261e92c2a411537776392d6113e99ce01180d47cc51cef559','f1531081fb2f32f189279c12b77f5d318ac4d993829d8cdf68552116b98859d3','9c833c74a220c49ac33682704c17110c336fe8b29196751e9fbb39016c96e827');
INSERT INTO "ledger_entry" VALUES(5,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','account_activity','f9450635b2abac5fe0d5778c2d88a295cb160c1e6b2bce346354df49a6104f45','9c833c74a220c49ac33682704c17110c336fe8b29196751e9fbb39016c96e827','89777dc54ee8caf2d5b30f7f908745f6b7f7f76e7e9884a6a41c2877d811d1b8');
INSERT INTO "ledger_entry" VALUES(6,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','account_opening','cde50d97f121720bff544bc0de9365fae6b95a0672637f5c35f0fa717f8f41fb','89777dc54ee8caf2d5b30f7f908745f6b7f7f76e7e9884a6a41c2877d811d1b8','1d44b966201d09fb734a8bd71c5ea02cdd9d70d260a19dc9af5fab70333dea66');
INSERT INTO "ledger_entry" VALUES(7,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','allocation','c481de4e4758a63041d68c6f8e4d2079271e2048f8482962bd002be2b0c37529','1d44b966201d09fb734a8bd71c5ea02cdd9d70d260a19dc9af5fab70333dea66','1f8e34d6bc9ae2e950348684108ce05084d4a1335b375a512cdb7240bf8f5c6f');
INSERT INTO "ledger_entry" VALUES(8,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','area_boundary','e8f31d9bfcd85730fc6b24ee26b2ad5bd6792fcc970a83d2c8973003b67c21ac','1f8e34d6bc9ae2e950348684108ce05084d4a1335b375a512cdb7240bf8f5c6f','640ae0eb0811fb15bbbde9117bd486bf38a422fbdde582260b541d839b3326c4');
INSERT INTO "ledger_entry" VALUES(9,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','area_count','29660eb33503e5f75a45127d3d06396b4f560af79a31f8612c97ef6b79201f64','640ae0eb0811fb15bbbde9117bd486bf38a422fbdde582260b541d839b3326c4','12f3357c312677e67dabe141290df95fb361659f924a2854704f37f3e2e5b5a4');
INSERT INTO "ledger_entry" VALUES(10,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','backcheck_draw','6717827f8996ee51b5399256bb610780ccbc1f97472eac6bf389ec570d0dd1b3','12f3357c312677e67dabe141290df95fb361659f924a2854704f37f3e2e5b5a4','4f6ce4233a7e02bef766e2689a60304db4cde3e3ad90b790dd4926d8d0716eb4');
INSERT INTO "ledger_entry" VALUES(11,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','budget_line','36c6f5d23404ea67e86d905fbbc5f042f68af93724a1186eb5ad215e0f04a59a','4f6ce4233a7e02bef766e2689a60304db4cde3e3ad90b790dd4926d8d0716eb4','70d60c7434fc5a375e6fdf4272784244715297c064853adcf9b587c714d29747');
INSERT INTO "ledger_entry" VALUES(12,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','case_disposition','00a00c45405c06197f4b648ad48e8be13c160157adcc1d036186c486c8209427','70d60c7434fc5a375e6fdf4272784244715297c064853adcf9b587c714d29747','0b390bd1774b6d57a3fddabeed1bd5c88fdb903030ca8aa48c11c5825bd95811');
INSERT INTO "ledger_entry" VALUES(13,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','commitment','8fe845a8ce46ef86903b9875fe5d91dc4c9a01d1ff443b8c6bafb77a58f65be3','0b390bd1774b6d57a3fddabeed1bd5c88fdb903030ca8aa48c11c5825bd95811','8cd9425ac2138c5b7f42c24a0f80d39906b9bf342d461ac926d1118ec8fbe9f7');
INSERT INTO "ledger_entry" VALUES(14,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','diary_action','67092dfc92ca67f6404e2a72e1aed855d3f51c6d49cc37e90a83c4fbab46c91d','8cd9425ac2138c5b7f42c24a0f80d39906b9bf342d461ac926d1118ec8fbe9f7','cc7e6f408a30e471e42b7b165256970e309cecb66242b42a031622a91d5f6b68');
INSERT INTO "ledger_entry" VALUES(15,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','diary_check','c58cab5c3bb3f618c0c5d2e4a849da388f27ba4253ead416de0c7b66d0d8be5e','cc7e6f408a30e471e42b7b165256970e309cecb66242b42a031622a91d5f6b68','041cf0587dbb2390a1af49184ec4b8fc28c29dd21947f036fca3146182d71599');
INSERT INTO "ledger_entry" VALUES(16,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','diary_correction','da1c899293c71010cb98049f9322c9efbe2ea02db6964ef6ca5ecc7a6edc40b1','041cf0587dbb2390a1af49184ec4b8fc28c29dd21947f036fca3146182d71599','92db400327f1a2ec996a5b3f03f51339f57471a20306ed6a07688505e569bae4');
INSERT INTO "ledger_entry" VALUES(17,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','document','7b1407ea67b42f28d8b2d088359cc841fe9da552252a2f8f0b48a55bef3b7207','92db400327f1a2ec996a5b3f03f51339f57471a20306ed6a07688505e569bae4','c04ebf468052d150b09a5e8375131fe6861bfe8c8a67f06b54aaa97ae29c7cfd');
INSERT INTO "ledger_entry" VALUES(18,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','duplicate_decision','9ef6a3f84e1bfc76f3db52a7d33c5c8694477c70575b9759be1100da3ebdd0f5','c04ebf468052d150b09a5e8375131fe6861bfe8c8a67f06b54aaa97ae29c7cfd','c34dd1d624496ef356d42ed5b45ee7c301a9e0229e3fdb90921bf42f527a8833');
INSERT INTO "ledger_entry" VALUES(19,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','entry_count','862ac945b9acabd4b828b559adce88d2b509ee079df586b6173be0683fd69737','c34dd1d624496ef356d42ed5b45ee7c301a9e0229e3fdb90921bf42f527a8833','b29f4e716a6baaf9c10823b0a710b69da2269c8c7237f1f215e7b5c5f9855113');
INSERT INTO "ledger_entry" VALUES(20,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','erasure_request','d82ffd0a0634b005b27deb6e1e9a4de4f6d41356da1be7e517cd03ab243b7275','b29f4e716a6baaf9c10823b0a710b69da2269c8c7237f1f215e7b5c5f9855113','2fbd95bff23e6e46b438b97486667935ffa1b5b62666cf5e90160c8db090b01f');
INSERT INTO "ledger_entry" VALUES(21,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','export','f471bd50fd3c29237f65b543709f4dcebac811fd687b3ebc637d301cbefe3b74','2fbd95bff23e6e46b438b97486667935ffa1b5b62666cf5e90160c8db090b01f','9dc76ddf61734bd4e31e074aa0d3b6a2db397aa1cd5c429b767ca42dfca25a43');
INSERT INTO "ledger_entry" VALUES(22,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','finding','469e221531ec41028b95f83cda5b1101d075fa30a8f7da14b65b405a6328d627','9dc76ddf61734bd4e31e074aa0d3b6a2db397aa1cd5c429b767ca42dfca25a43','7b2c3d62e3a2e1259a11abed9d81f84aaee70122ae9f7e856294567dee834881');
INSERT INTO "ledger_entry" VALUES(23,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','frame_import','6bd6a607f9563d55916bd23deb614a3935248fc282ab9a80f4a1d8ada23ba114','7b2c3d62e3a2e1259a11abed9d81f84aaee70122ae9f7e856294567dee834881','5831530d78ac88d571e87cf3dd860cbc49f386ac42df7b0cd886ac09558b8c13');
INSERT INTO "ledger_entry" VALUES(24,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','household_code','4e4ddbde705dd210f9baf6ba885e0c4a2fa81a96011036b0b51b8f2e98b8d347','5831530d78ac88d571e87cf3dd860cbc49f386ac42df7b0cd886ac09558b8c13','0b37a33d8ce2d3a95e9bbf3c540cc9d955f3f149b213e56cf77ff478e0b343d1');
INSERT INTO "ledger_entry" VALUES(25,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','inspection','bc402e80eeb46c27dd5ff42b32d3f6b7403bced1e0aa3f5809aadca7d9178785','0b37a33d8ce2d3a95e9bbf3c540cc9d955f3f149b213e56cf77ff478e0b343d1','4a405d62a8d7e95739cecfd2fcb6bd4225098068afcefdf1f204479a0ed0988a');
INSERT INTO "ledger_entry" VALUES(26,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','list_lock','6a10e0649128847fdd3c0de9f82d1600c598dee7a8d11ecc93ba7762dbbe5c99','4a405d62a8d7e95739cecfd2fcb6bd4225098068afcefdf1f204479a0ed0988a','aa5dda40b4471b80244a66531b3bface0ca661281d70b9d08a4913d90e121786');
INSERT INTO "ledger_entry" VALUES(27,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','listing','0b554c837dea3477151b17d101da17687bb0072ec1fd663ebab3f91b7f7dff9a','aa5dda40b4471b80244a66531b3bface0ca661281d70b9d08a4913d90e121786','59674d7cfa2faf175eb2e7551cbd212b85ee61da4ece18844dce3b70d6b00984');
INSERT INTO "ledger_entry" VALUES(28,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','maintenance_change','bc94756bb2848e7fd4cf9cbc60ca025184ae1a027174960bbf7c83c2a124c2c9','59674d7cfa2faf175eb2e7551cbd212b85ee61da4ece18844dce3b70d6b00984','ed00b3abec4411a1d1ff6ae668aa886c7e7dd05e585afc3ec7e6f130992481cd');
INSERT INTO "ledger_entry" VALUES(29,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','mapping_profile','c57bc568cbdf82c422a3796398f230d964e8045fd9a9e47e5e6e191ced74aac8','ed00b3abec4411a1d1ff6ae668aa886c7e7dd05e585afc3ec7e6f130992481cd','c436cc27b6b7e706ea9d9cbdd99e58ec81f4f8ed37ea12b1c6ee9037e9ecfbac');
INSERT INTO "ledger_entry" VALUES(30,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','new_occupants','3cce61e43705a5c5908e13c300897b15d1f9316df620b48aceaf305557455aa4','c436cc27b6b7e706ea9d9cbdd99e58ec81f4f8ed37ea12b1c6ee9037e9ecfbac','4bd93a03353f3025971756e65884b96eeda61ea9697dcf9beb33c60b10460cf0');
INSERT INTO "ledger_entry" VALUES(31,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','organisation_member','057c2824de600409717eced6d1545420b21fbd879e9e82d1fa405dd2c6c9422b','4bd93a03353f3025971756e65884b96eeda61ea9697dcf9beb33c60b10460cf0','3edca1891676f633db4e50567ec440525c8271f6d6418d99bcb16ffa496db60f');
INSERT INTO "ledger_entry" VALUES(32,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','password','dc524aec987efade93f992547c85bcd5548371613b5f8f17bd9220ccc55624cf','3edca1891676f633db4e50567ec440525c8271f6d6418d99bcb16ffa496db60f','ca13692fa4e596c6f873a2ec0ad6415d1dd8872ddba533c04ccd4209219464ea');
INSERT INTO "ledger_entry" VALUES(33,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','photo','30312a088da46df6066e6274d05950e0dd93c6574b1d221c74572963bbd25c8b','ca13692fa4e596c6f873a2ec0ad6415d1dd8872ddba533c04ccd4209219464ea','47d8a98c8903b8a639b1b65a4f8749ff6be816075f3db3b0563eb349c172675e');
INSERT INTO "ledger_entry" VALUES(34,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','place_assignment','96cc3a9fdc9c21c3bb2b80708b41b35b134e6f8f2f5f4521c882e380a39cef9d','47d8a98c8903b8a639b1b65a4f8749ff6be816075f3db3b0563eb349c172675e','453b6582df30cf388683d5808c3e06b25e9e6f96e0da5f6e37cd2da2eec79104');
INSERT INTO "ledger_entry" VALUES(35,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','plan_version','bab8ebeddc54b7b35c38a265e22134cc99193ca83edd6696193853256444362a','453b6582df30cf388683d5808c3e06b25e9e6f96e0da5f6e37cd2da2eec79104','d7e03e718c895b92a12b4523920c3c62859e62f72265abb678b3ab4db521a21c');
INSERT INTO "ledger_entry" VALUES(36,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','publicity_activity','dcbc0514ed028eeb6b73f7d62f7255ca8383657b6593fc23f171a7031aa31853','d7e03e718c895b92a12b4523920c3c62859e62f72265abb678b3ab4db521a21c','8db3591a65ecd9e5f0f7653c0f71769fb2ab772e644cde61a2c3866374e182b2');
INSERT INTO "ledger_entry" VALUES(37,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','role_assignment','e0f3c99824f53fad161c197bd4f91490b1de9f107f84f255ca57ad2590cc2e63','8db3591a65ecd9e5f0f7653c0f71769fb2ab772e644cde61a2c3866374e182b2','81a2e81915af5f611b32da2c9795fb7f39188b38e51e01d3513eb7fcaac612c6');
INSERT INTO "ledger_entry" VALUES(38,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','safety_measure','e9b65e503b25f42ba7a97478d19c512f264db921e1e620681f3e312ecb0b740f','81a2e81915af5f611b32da2c9795fb7f39188b38e51e01d3513eb7fcaac612c6','1a6db36eb9b225474b7350fbc6de938d800c620fef9ca492ca00f00ebdd55ae2');
INSERT INTO "ledger_entry" VALUES(39,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','screening_answer','80d9ac218d1ad09aa2e19d0c4798bfd79e6f892738850c44e9c59be4c7d91e39','1a6db36eb9b225474b7350fbc6de938d800c620fef9ca492ca00f00ebdd55ae2','9bdaf999c224e28a886937230e00c315f8cc4061a56ff93b393f6f96b466935e');
INSERT INTO "ledger_entry" VALUES(40,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','screening_attempt','df192f93ef1e3a892392a36c870b7c3f13ebe3556b649bc1aaa658d347d26191','9bdaf999c224e28a886937230e00c315f8cc4061a56ff93b393f6f96b466935e','14f79a58c90c128222466683c140518d833175ebae35f9e574ea366e2a1d1301');
INSERT INTO "ledger_entry" VALUES(41,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','session_revocation','62ae1a6a8a62090c128b02cc36d09540ad13cea93fe75ebe5399d3e0e6303107','14f79a58c90c128222466683c140518d833175ebae35f9e574ea366e2a1d1301','6d8c38d430b751264cb95a07afae17761c4fb6c55b59e05d368b13052fe90f11');
INSERT INTO "ledger_entry" VALUES(42,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','sign_in','bc420e71071178c72171b8006dacb0cce0dbb680f6fbcbf1deb3d01cb571b77b','6d8c38d430b751264cb95a07afae17761c4fb6c55b59e05d368b13052fe90f11','fbef64299e63284ae86b81fe85695b00b516c20165d506090a938353cff52522');
INSERT INTO "ledger_entry" VALUES(43,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','signal','e4939ec21d32a249020239b5df80caea9c31a34da279028c0bf7396ee0b6fde6','fbef64299e63284ae86b81fe85695b00b516c20165d506090a938353cff52522','e52b1dbac965abbca498a51d79fe31929baa631aa461b708dbbb5c1047acb708');
INSERT INTO "ledger_entry" VALUES(44,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','spending','980e762555221f871fc194ee216922ba99c66cf60cbacc7a7dbc3b34c3a9fccc','e52b1dbac965abbca498a51d79fe31929baa631aa461b708dbbb5c1047acb708','cd78fa2361c364c796e454b918b65418fd04b100cd1e7de1e23e33da0d7e3997');
INSERT INTO "ledger_entry" VALUES(45,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','subsidy_payment','962b018d346c9d4c3617ddddbd79d2d21dd1bf245c61b30054be2c5f4890edc9','cd78fa2361c364c796e454b918b65418fd04b100cd1e7de1e23e33da0d7e3997','845143ce0d9109acf30c232ab782968263b36e15af1476f0ee8ca7727f36739a');
INSERT INTO "ledger_entry" VALUES(46,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','substitution_request','1fdd228cf5a840a1194afbb4695693bb6e574591f065349877df34fb7b2011f3','845143ce0d9109acf30c232ab782968263b36e15af1476f0ee8ca7727f36739a','b6cbbf0d6b7075dbfa46d80e6af950e024aac9f4961b0336a0cd0b007d48ea3d');
INSERT INTO "ledger_entry" VALUES(47,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','task_statement','9e67dba10b1d6f9dfd614fa4b945ff09701e4ce661af242ebe1d6f70cb644e04','b6cbbf0d6b7075dbfa46d80e6af950e024aac9f4961b0336a0cd0b007d48ea3d','b69721a8472f7c2da55ea110bc96d256bc58078f858bb553e04bce836fbd9560');
INSERT INTO "ledger_entry" VALUES(48,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','training','6cd4bcd3121a81ad20faa0e92c6a0bdc4f4ee0f8b2bdd40544d5d84ef7291299','b69721a8472f7c2da55ea110bc96d256bc58078f858bb553e04bce836fbd9560','6aa1830dff68c772ad383f8d5468630cb9f50aa1645af6bfb88c0e59015f0d5a');
INSERT INTO "ledger_entry" VALUES(49,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','training_attendance','c820a9b13aa04cffbf99ae78d257a1f8873771d334281b78dd00aed301f68f9b','6aa1830dff68c772ad383f8d5468630cb9f50aa1645af6bfb88c0e59015f0d5a','29f98d88615a1bd47f237bdb44d4359127735e6826d5941bc00126e3a65f3360');
INSERT INTO "ledger_entry" VALUES(50,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','training_session','33dbd8c01eb56789fb2d7d5c54545a897ef4e9999cea868c0858c260269cfe69','29f98d88615a1bd47f237bdb44d4359127735e6826d5941bc00126e3a65f3360','f01c34abfb37922a7b99b63919179071ddfc748125f78590d434b49bb233025f');
INSERT INTO "ledger_entry" VALUES(51,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','training_test','17e07a3ce10a75bb81de29fc7d917a4b12c534f37f01f288b4c3845c88be7188','f01c34abfb37922a7b99b63919179071ddfc748125f78590d434b49bb233025f','456b4eaadd60b8573ed13e9f68d0df614db03b16ef635ef06c116c5cc52a3359');
INSERT INTO "ledger_entry" VALUES(52,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','trial_decision','bacd5dee0d3fdc9b86f0e1158656b44d216b872af65221a1b066ea4baae43565','456b4eaadd60b8573ed13e9f68d0df614db03b16ef635ef06c116c5cc52a3359','6ef271b053dc7a18cc648a94a6ebf10733c51bc38dbb9c3399a8f7dd428f575f');
INSERT INTO "ledger_entry" VALUES(53,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','unmasking','330a8865132f629067b196d2cca2dfbdd485128df1e69133d93a0488c9786d19','6ef271b053dc7a18cc648a94a6ebf10733c51bc38dbb9c3399a8f7dd428f575f','5126b6125cdd80de77835cf6aade21005d82cc4a1524ce8d71f74d0ed0a70761');
INSERT INTO "ledger_entry" VALUES(54,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','vacancy_check','a015d46042fc257bd9edec96c6523dcd93e4ebdc01e54c0c61381ae421311acd','5126b6125cdd80de77835cf6aade21005d82cc4a1524ce8d71f74d0ed0a70761','f8820857e31899dd5f121294ef89dc47326616655815934df24d569cddd3b45e');
INSERT INTO "ledger_entry" VALUES(55,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','visit','2f7c9cb924bd25357dbf23e12f9754425fa953b89b4319192693132c8f1be800','f8820857e31899dd5f121294ef89dc47326616655815934df24d569cddd3b45e','d05525bb5717cb9631f957e1dfe6c66d41cc859da7213c3ef8586c588f09a317');
INSERT INTO "ledger_entry" VALUES(56,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','account_correction','229eabd2b88489d3df405aeeb70db2ae3d319ee75dea8e389c65217be827c8b4','d05525bb5717cb9631f957e1dfe6c66d41cc859da7213c3ef8586c588f09a317','7abe30636100d03bed78a6528d40b6ea68ef8fc406157f82612be5abf7802399');
INSERT INTO "ledger_entry" VALUES(57,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','allocation_decision','b0aa10dd2f726bfadc6e7a949218677cf9c5a51d0b8720d0970530d64953b1b7','7abe30636100d03bed78a6528d40b6ea68ef8fc406157f82612be5abf7802399','36ae2090935f87fa96ddd2009dea1e9334bbb734809bb0f0978729eec07475b5');
INSERT INTO "ledger_entry" VALUES(58,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','allocation_level','4fdcfc9d689af8a6b3be3125ac6fc1b198af00763777e25457517d260be69964','36ae2090935f87fa96ddd2009dea1e9334bbb734809bb0f0978729eec07475b5','61427c6ba193ca2f27f1d40073115e0f9e7015c94a2e833bd1ef836f92e7ae37');
INSERT INTO "ledger_entry" VALUES(59,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','area_draw','b9c196944b08700af3f64c1304c5cd06cf30758467acaf8378a6f2e3973c6d78','61427c6ba193ca2f27f1d40073115e0f9e7015c94a2e833bd1ef836f92e7ae37','1a81876c2e0f72c3584aa5fc24c963361c4e9b988f4f6986dc3e428dbbb0cf51');
INSERT INTO "ledger_entry" VALUES(60,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','backcheck','ffa5bc6478da5866202a8efcf6253a185a81e05d6d7cb653482c6f3ecf475b3b','1a81876c2e0f72c3584aa5fc24c963361c4e9b988f4f6986dc3e428dbbb0cf51','3d7e630e963f3c811b9f29e6baa60777a63f971d0fb8b0ca825929e21c2c7d87');
INSERT INTO "ledger_entry" VALUES(61,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','bookkeeping_visit','4127898d0fc37253d399150d7f60d8b0e83ae7200ed3ec577b7f5cef29831dfa','3d7e630e963f3c811b9f29e6baa60777a63f971d0fb8b0ca825929e21c2c7d87','fac8f941ee4e3f0d6d8b96a0bfefbe39034d5a244dd03d416b627d6412e7afc0');
INSERT INTO "ledger_entry" VALUES(62,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','building','65cae61940b9d9f8ee1cbc4b3fdacfc56b7e3db871c448a084611da55f166184','fac8f941ee4e3f0d6d8b96a0bfefbe39034d5a244dd03d416b627d6412e7afc0','395054a555dc91e31d7fc7f161c3a51b450ccb28e61f50cdcf99aa610e619eee');
INSERT INTO "ledger_entry" VALUES(63,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','building_change','c6b10ebb24ad3a7f22dcb36c238d5ef29ebab785221a36ccd412049a1f7d9ad7','395054a555dc91e31d7fc7f161c3a51b450ccb28e61f50cdcf99aa610e619eee','581ef0fec5435dc3837376e2713989b5eaf5ebd2fdf69ab39b3af60748b0def2');
INSERT INTO "ledger_entry" VALUES(64,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','case_resolution','4a1c35705fac41ba10c91cd7f5b4ba3dc9a03752b1447965ea1062fc9e9e0587','581ef0fec5435dc3837376e2713989b5eaf5ebd2fdf69ab39b3af60748b0def2','bc0635d4e29ad06424bc24abf980ab005ea5bfb8022a7b427f17e040c116133a');
INSERT INTO "ledger_entry" VALUES(65,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','commitment_void','e8180dabfeb90cd4e9b08c05af17a4b7f8415079e1592ce73d97a95bfdcd8673','bc0635d4e29ad06424bc24abf980ab005ea5bfb8022a7b427f17e040c116133a','c4110f1881f5cd61e89f8dfefe7747a58d8ce541af02299f4e02f4ca719c3b80');
INSERT INTO "ledger_entry" VALUES(66,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','diary_check_fault','0937edf8378660b16d5cc759b132bc2d399726335e747fb29cd03655c06307dc','c4110f1881f5cd61e89f8dfefe7747a58d8ce541af02299f4e02f4ca719c3b80','63c0e0db16f9fddfd6a600598cb19cec511a052cf2798548acc341751b31f1e5');
INSERT INTO "ledger_entry" VALUES(67,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','diary_correction_step','a50bc132e2a2f031afd1156b75c3cace93ae48970c0cf101375ab97911b46f63','63c0e0db16f9fddfd6a600598cb19cec511a052cf2798548acc341751b31f1e5','ee394c3e3682be8629f53eac701e0a99a676a656409bf34c9c8515d030bb2423');
INSERT INTO "ledger_entry" VALUES(68,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','document_scan','700e1e28abb85b5874f0f61cb9f1822d019ffc2e329b2a43974ebcdaaf9258d9','ee394c3e3682be8629f53eac701e0a99a676a656409bf34c9c8515d030bb2423','9072cb0719e19888cedbab041a8b3b6000754a67bc3d552c3a875ea8e7b53d03');
INSERT INTO "ledger_entry" VALUES(69,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','draw','187f383424ae9cef38e1cb03f576295d1e6320531a185c9d8dc5c006ed339e6d','9072cb0719e19888cedbab041a8b3b6000754a67bc3d552c3a875ea8e7b53d03','033bd85639a5fb54d9aaa105e5d70d4770fcd2c20df6ccb7a5fbe5431c7bb8f9');
INSERT INTO "ledger_entry" VALUES(70,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','dwelling','2efe5b39cfbb3f25953a244d86ce40549c384044cec593c9b4d3e6099e0757a1','033bd85639a5fb54d9aaa105e5d70d4770fcd2c20df6ccb7a5fbe5431c7bb8f9','06d39bfc07efae0b3dd5a31b30404f3d064ecfc1f23601f9c061d82bd2b054d8');
INSERT INTO "ledger_entry" VALUES(71,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','dwelling_change','9f511229590df0cfd7a9e19fe3cef4e2871fc41e63bf9d4e583e32fd85b47147','06d39bfc07efae0b3dd5a31b30404f3d064ecfc1f23601f9c061d82bd2b054d8','c00fb2eae2cf05151ccef3ee94241e16b26e89945451a8d86ebc70016d68450e');
INSERT INTO "ledger_entry" VALUES(72,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','erasure','02c93f4a12c9efcb2d196db3a45e032e42f62db867a4462b9d250effcff53567','c00fb2eae2cf05151ccef3ee94241e16b26e89945451a8d86ebc70016d68450e','b3cac2f4e6857108b74b87b3ca13e3046cfa1554fcd00bcef7cfe5863e3654c9');
INSERT INTO "ledger_entry" VALUES(73,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','finding_resolution','aa64d31a6fb1380d3ad1477021eebf81147156bb886a95f8df9bb7f46794649a','b3cac2f4e6857108b74b87b3ca13e3046cfa1554fcd00bcef7cfe5863e3654c9','30b27fbd127bd11e998140327a833ffd09aa34d38044ec1ee397056f8aacc281');
INSERT INTO "ledger_entry" VALUES(74,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','frame_unit','2dd14d0fec2aa344d6ea8a7dd936c0d221bfd75f6fd1d81ecbe62d90d9e70e36','30b27fbd127bd11e998140327a833ffd09aa34d38044ec1ee397056f8aacc281','2341b8dc3a5a7c65ff3ccf82cb26cf2dcb2d03b379170830b97a5ac3789c9c92');
INSERT INTO "ledger_entry" VALUES(75,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','inspection_answer','b82d547d986e34e555b1e8a5d599c823e40a06aa735493f272b6b46cb9792f55','2341b8dc3a5a7c65ff3ccf82cb26cf2dcb2d03b379170830b97a5ac3789c9c92','7925557753b70daf9e9084de74f9e672369bad45c06f371fef704618d9b0591f');
INSERT INTO "ledger_entry" VALUES(76,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','inspection_finding','4e5699b7e6323776aae1559caac8b482d0155ccc8bfedf974314cd48e9a8f5aa','7925557753b70daf9e9084de74f9e672369bad45c06f371fef704618d9b0591f','e7f6682dbdf27a49a825b5766011a52a2b85b29728151b9931897e9d3d0baa4b');
INSERT INTO "ledger_entry" VALUES(77,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','inspection_place','5c4668c018f7e5a0375fece05f5628db05edb8319cc5ae09659db5f27139b6a2','e7f6682dbdf27a49a825b5766011a52a2b85b29728151b9931897e9d3d0baa4b','17484e38f37e6a8eb95f776c417e16b1f9a4e36f8981c507faeec6d60f4e5b1c');
INSERT INTO "ledger_entry" VALUES(78,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','list_unlock','79eaecc972a4e6dbdc4d2e3a6401128ef0519719f0f1f233b0ff6b968ce575f3','17484e38f37e6a8eb95f776c417e16b1f9a4e36f8981c507faeec6d60f4e5b1c','9dbfdc10affb2634781eb263e62b5d447dae702c1d13c278613f0c2609cfb305');
INSERT INTO "ledger_entry" VALUES(79,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','relisting','196e7ae3d75d1304dbc9aa71b320ec25d68602a8050d97d896423b569f9a2d49','9dbfdc10affb2634781eb263e62b5d447dae702c1d13c278613f0c2609cfb305','ee395faf237a8918d03c8a73194522bd6dd1a5e06b25e07be20ba665227b4356');
INSERT INTO "ledger_entry" VALUES(80,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','signal_decision','cf3948738bd87bdf9cd6b93ee1469162c5e14c998014e48fed800fa4b90535ca','ee395faf237a8918d03c8a73194522bd6dd1a5e06b25e07be20ba665227b4356','ae65740842b1ce04f96e0f001ea19491212738827c43b87b58bc2a6c56200f16');
INSERT INTO "ledger_entry" VALUES(81,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','substitution_decision','0855198892dc3ad96c53af70ba5dc5a26f828e7bbe6c0a509db948dc1eedf309','ae65740842b1ce04f96e0f001ea19491212738827c43b87b58bc2a6c56200f16','a8bc5293d06097e1809fcc690308c2db568959bf18c43aea625033fc88ef0be1');
INSERT INTO "ledger_entry" VALUES(82,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','substitution_evidence','4fca8e542f15baed6b130edcc8aeb3022deaed7c7b551634ed2df9285d39e452','a8bc5293d06097e1809fcc690308c2db568959bf18c43aea625033fc88ef0be1','a771f6e32933f36b69dcea05145e815712163044d124f976e8c9e3788ac12005');
INSERT INTO "ledger_entry" VALUES(83,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','visit_correction','c49455a939dd83a85959e02101c06413c800553c6c4737e61e650f16d810fb79','a771f6e32933f36b69dcea05145e815712163044d124f976e8c9e3788ac12005','576de842be4a81c9db70e719c009e4ac601abbf48e90bf62d591fbe9baf204ae');
INSERT INTO "ledger_entry" VALUES(84,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','area_import','252b3d644e2d0f09296c5626d9933c9d02f48dfdef9394a9a8768799b41fe20c','576de842be4a81c9db70e719c009e4ac601abbf48e90bf62d591fbe9baf204ae','a5639e2c45dcf22c4253d03767053c21d98e59a3b3c5c506a3280cb52a15d2be');
INSERT INTO "ledger_entry" VALUES(85,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','area_replacement','e26bc55ac91be668c6dc54812b465425ed98d140f791a6f5427f12575833f725','a5639e2c45dcf22c4253d03767053c21d98e59a3b3c5c506a3280cb52a15d2be','6378c2df5f7c2f2ccbaa2b4548c9eeec928e3b3eeacff972aaba7285704a7e25');
INSERT INTO "ledger_entry" VALUES(86,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','backcheck_answer','2121340cbb1852aa07e36903afeba14e849da54f58fa792be30c31ffb63299b5','6378c2df5f7c2f2ccbaa2b4548c9eeec928e3b3eeacff972aaba7285704a7e25','42d3d628ac45eb08bbb4ab922047b6187a03845ffb37e3f69f2e9f97777c90d1');
INSERT INTO "ledger_entry" VALUES(87,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','backcheck_result','580d59565fd24adc4a63ee214f97ebb9bf538336e66e9ffa3d0661a60698b354','42d3d628ac45eb08bbb4ab922047b6187a03845ffb37e3f69f2e9f97777c90d1','47dbde4955db369470d3ed1c9c3f76c6b505a4376246d31d4472394e8db118fd');
INSERT INTO "ledger_entry" VALUES(88,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','draw_explanation','f2a0ad6abdfd29ab9fecd79c125924162bc6366e26978b770bb62622af985d5b','47dbde4955db369470d3ed1c9c3f76c6b505a4376246d31d4472394e8db118fd','c4da62c5a05929bcd2218d60db2c78d9148e9c667a1c1010402e18184b243612');
INSERT INTO "ledger_entry" VALUES(89,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','draw_void_request','bc66b8a60452792b16f5f59ddb2647265632eb19ee5350f8950070b2203d23b1','c4da62c5a05929bcd2218d60db2c78d9148e9c667a1c1010402e18184b243612','d7c789302a77db221e8b76ff3d203b8e9587c06dafe912e313f0d2850ea899d4');
INSERT INTO "ledger_entry" VALUES(90,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','enumeration_area','4afa390720ef41906983aef54c1805dce6a3ce63bbb815d24e6aff9b200f27e0','d7c789302a77db221e8b76ff3d203b8e9587c06dafe912e313f0d2850ea899d4','fc30ed4ad9dbbc6f48d8f8a866c8a961103e405adbdec481dae4ef53f89470fa');
INSERT INTO "ledger_entry" VALUES(91,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','inspection_step','e5d0d43c1715df6ba4ef31a27fed836664de9c638a42ea74c4343d36c51eb020','fc30ed4ad9dbbc6f48d8f8a866c8a961103e405adbdec481dae4ef53f89470fa','588ee11a012c273e9e0d81f6c1b3625257987a09c728752ec3a454500c1ed4a5');
INSERT INTO "ledger_entry" VALUES(92,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','pick_import','7f245e0403c9940bcf9bae615e0f7786ea296426afc4b95071adf13456b855b4','588ee11a012c273e9e0d81f6c1b3625257987a09c728752ec3a454500c1ed4a5','6e0ef104bca45477b2541dce342eaa780a99a5816bf8b48e8eb2ca6fce6e53d9');
INSERT INTO "ledger_entry" VALUES(93,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','relisted_dwelling','13372eab5d2bf904e8d6af40f1e43c6779e9bb091f32af898787047dbbfe1410','6e0ef104bca45477b2541dce342eaa780a99a5816bf8b48e8eb2ca6fce6e53d9','ce7fa0605d5eafe7c69db62adfadf68c1e640aa7f4868dbab58732b800c9d5ba');
INSERT INTO "ledger_entry" VALUES(94,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','relisting_step','59e852368e7a619a94f0ef35c6c562ca74ed29fb9feb4a25a12c63e66b9f42d3','ce7fa0605d5eafe7c69db62adfadf68c1e640aa7f4868dbab58732b800c9d5ba','0d43d75dbe929a08b9eb1435921c9cf2e52221ca4dcb047293d912595b8eef34');
INSERT INTO "ledger_entry" VALUES(95,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','reserve_extension','e8c69f08b9a208cbb06c7d43a42faa283ecf32e1cf71961230a2727d72a7bcc9','0d43d75dbe929a08b9eb1435921c9cf2e52221ca4dcb047293d912595b8eef34','b14ffe06c1ada344677f78303b0c807022a6883e2a0fd98e7d3b668dae7c700d');
INSERT INTO "ledger_entry" VALUES(96,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','sample_household','bf8a61c52437986068308d07ac30195589f9a64d2b9d380253b8fec9e38adcd4','b14ffe06c1ada344677f78303b0c807022a6883e2a0fd98e7d3b668dae7c700d','fcb50580ea6bfb7fe9b0b9c1b80d50ab85c61584dde187fb221ddd49b6e07a0e');
INSERT INTO "ledger_entry" VALUES(97,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','area_replacement_decision','0d7c99d3f8b8e32cef36b10f8539e457e438c5256372980ed96d23d9250a23d2','fcb50580ea6bfb7fe9b0b9c1b80d50ab85c61584dde187fb221ddd49b6e07a0e','562739eac8e34c9b2aa94f1705fb599e1c610afb0e2ec48e2b5e3dac8b4b8bb3');
INSERT INTO "ledger_entry" VALUES(98,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','draw_void_decision','36029de6217e50f34bcf518e49648f7afd073a383d808c4f766641906b261c54','562739eac8e34c9b2aa94f1705fb599e1c610afb0e2ec48e2b5e3dac8b4b8bb3','fc5c7c0efe3d8b7471a4c3be3dc78a00dd609e8f2226afe4bf15345b493436d7');
INSERT INTO "ledger_entry" VALUES(99,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','relisting_resolution','003affa6b64222aa775ceaf0aeba33c8055ba8f7157e5051e4861b037f20f2bb','fc5c7c0efe3d8b7471a4c3be3dc78a00dd609e8f2226afe4bf15345b493436d7','cd1886559cc2e98cf1a984e56ee2ce35b464aa34d9c460b5117ec04f90d6e3f3');
INSERT INTO "ledger_entry" VALUES(100,'2022-09-01 02:00:00.000000','stat','survey.read','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','void_area','f78371908cce3a9f6dc53229b5ea1951dc04e6eedd29c3ef89e4fec000ce15a1','cd1886559cc2e98cf1a984e56ee2ce35b464aa34d9c460b5117ec04f90d6e3f3','1a604c8ad50bc0962b742e49d0e5ce522e2fee835c14efb6a071b2993a9da360');
CREATE TABLE ledger_fact (
	table_name VARCHAR NOT NULL, 
	"key" VARCHAR NOT NULL, 
	sequence INTEGER NOT NULL, 
	digest VARCHAR NOT NULL, 
	CONSTRAINT pk_ledger_fact PRIMARY KEY (table_name, "key"), 
	CONSTRAINT fk_ledger_fact_sequence FOREIGN KEY(sequence) REFERENCES ledger_entry (sequence)
);
INSERT INTO "ledger_fact" VALUES('account','stat',1,'1929f0ffa05bc733aff1b37b59a5e7885fcbbe17344a262704793c37e9bc9d9d');
INSERT INTO "ledger_fact" VALUES('account','sup',1,'67ecf94b18a2e922510940cde500904e6c5e3bc6568aff97d2dce39483559e65');
INSERT INTO "ledger_fact" VALUES('account','town',1,'3c927bf9e3506ab80636ce90263364d93dcf88039e95d74081c1e4f32ff76f78');
INSERT INTO "ledger_fact" VALUES('account','enum',1,'55f05c25ccb4b6ee619ab25784adaf846bc2218f4e644b94e16b129f31f18b4a');
INSERT INTO "ledger_fact" VALUES('account','audit',1,'4e3196ef25288fad26a6b9bfea2c77f3b31b1fd403a61f842e2192dd4e3ef2b8');
INSERT INTO "ledger_fact" VALUES('account','admin',1,'a22d19b1dfa704485ca6a331137f1e4c17531e55193c2f2d480c2b6725bf9600');
INSERT INTO "ledger_fact" VALUES('cycle','9bd5cfa5-9c1e-4620-9b58-11c40de4f450',2,'519fa4e86f7cbe54e6e3c4a9b3174f28e27839a9b1e34849ee09a6e8e986364a');
INSERT INTO "ledger_fact" VALUES('key_rotation','k1',3,'0dca736e61eb649f9d6ca2adc2db7bb066a9ecc0e58953093327d064383226ee');
INSERT INTO "ledger_fact" VALUES('restoration','r1',4,'592204fd06e78b4d8a6251c925178e78fd91cce344d2575de181c042d31b98e2');
INSERT INTO "ledger_fact" VALUES('account_activity','audit|1',5,'4691749e900886b76e11a0f017de0fa6d9d4b4a2c4b35978ce44ac784e258d32');
INSERT INTO "ledger_fact" VALUES('account_opening','9bd5cfa5-9c1e-4620-9b58-11c40de4f450|44011800100100102001',6,'3340889efe3748f5735d0afcb0cd4a93fe8a95fa818db1156e762109ae25b6c3');
INSERT INTO "ledger_fact" VALUES('allocation','e11dc69b-a343-4e67-b883-29fe43e7f00d',7,'0474cd373b619ea9159feda032ddf65068d4c95b8b1cf849ba2ae53c9c84b10b');
INSERT INTO "ledger_fact" VALUES('area_boundary','99739849-d522-40ed-b557-cc158f34af72',8,'2c292bf7fc8da328edf0fec5ffe29dc693b23924af05bb19a446bf3de2f6b8a0');
INSERT INTO "ledger_fact" VALUES('area_count','ac1',9,'081a4fbee55c803517b1f318a6293191e778d9c7dfdf85bfd23c808c240da6e9');
INSERT INTO "ledger_fact" VALUES('backcheck_draw','b1',10,'d0670995954ec7eec6fc4c390ee44274a506fde9549178ce6204b50df73873ec');
INSERT INTO "ledger_fact" VALUES('budget_line','r1|1',11,'710378415a7b2f7c9b1fcb687dcc36a2535265e29aa942682ed4ba5f83916ca7');
INSERT INTO "ledger_fact" VALUES('case_disposition','deac0a4f-838c-4d89-b52b-916119798dc3',12,'3827ebd9430afc2128aad5ae6c45279dcbf9c31c3902b94f514f4c9b13cc2128');
INSERT INTO "ledger_fact" VALUES('commitment','c1',13,'fa97745da63d28d6ed9bdce0f30ac3e788f0d8c5f9d092f7998aee165de4bc47');
INSERT INTO "ledger_fact" VALUES('commitment','c0',13,'dbda3dd07e484527d9cae4d3d721667c07fc778f69a04a7e19bf6cf6abd1ea71');
INSERT INTO "ledger_fact" VALUES('commitment','c2',13,'d624c82f20c4cc88d55ce2bdadb9cd1703a967d9bc392deaa53f18dcc7277c18');
INSERT INTO "ledger_fact" VALUES('diary_action','e2fea351-1816-44cc-9140-0768ee5db039',14,'31fbd5c93f6245bbe2c4c971d64508791d2ca34a43cae4888e73f92dd39dd831');
INSERT INTO "ledger_fact" VALUES('diary_check','59ffce0c-6e0f-4e1d-9100-e251b02ee36a',15,'2712540bd12e496646d02f0a04413a7d5ec6af7cc1b683b6e6bfcc274b79c9f2');
INSERT INTO "ledger_fact" VALUES('diary_correction','7e881b4d-e345-439d-9586-9530a66fa965',16,'04167fda98e0b3468f4f09095eae3248076d5e076f97a8519ec276d4a7ec7062');
INSERT INTO "ledger_fact" VALUES('document','e70ede27-5544-47e2-bf06-b59ea237fbcf',17,'649b8405fa0647b6337995e156203c5b092045aa43494ade13ef455cd7e2a36f');
INSERT INTO "ledger_fact" VALUES('duplicate_decision','dd1',18,'508bd25f71d201d28ad24b4c06c05f8f4ecfffc82a6346dfbca1aa73125c18eb');
INSERT INTO "ledger_fact" VALUES('entry_count','9bd5cfa5-9c1e-4620-9b58-11c40de4f450|44011800100100102001|2022-11-02|1',19,'7b3becccf9b6e1cf6bf3b136ce4dd19f19aab0fcb2ba342d9537e7c2c96d412a');
INSERT INTO "ledger_fact" VALUES('entry_count','9bd5cfa5-9c1e-4620-9b58-11c40de4f450|44011800100100102001|2022-11-03|1',19,'3ba463e8aa6cf72b9d1d94b083f058fc011d91ec19a5adc43a87b682b968e353');
INSERT INTO "ledger_fact" VALUES('erasure_request','q1',20,'6988b23fbb81b8db1f0c4d76cde4086e101191a6ffd44f504711e89fc48c27d0');
INSERT INTO "ledger_fact" VALUES('export','e1',21,'0c6f0aad92061accbae114402e0ec4f13441b13f41cd65bea8c8e625e8677121');
INSERT INTO "ledger_fact" VALUES('finding','457dc50c-8031-483b-9054-b15f9cf15354',22,'5f880e9cdd7425677c4514b0b3390df5810432b049fe00ad2a0cf1e839afe3f4');
INSERT INTO "ledger_fact" VALUES('frame_import','i1',23,'f4d59f5a4bd735fd65f1237d4bcaa64b2999dfec28ca1e230ceebdaaa29bcb15');
INSERT INTO "ledger_fact" VALUES('household_code','hc1',24,'8df6b5042d00da81143ed866e9cb6e31f9e97faaec4699eacd9c805a49b81f1b');
INSERT INTO "ledger_fact" VALUES('inspection','r1',25,'7499ed9cdcd780b473df389c019395d8ca95f3321f1f9228d251738695ca0c2e');
INSERT INTO "ledger_fact" VALUES('list_lock','l1',26,'6797f8ac250c847bfc9618842f137826a5051195dd3d7bba47f4f39b727cb200');
INSERT INTO "ledger_fact" VALUES('list_lock','l0',26,'096318d60abaf05361477351c9ca814b038d94e7b3ace34542c9bdb5d131f95f');
INSERT INTO "ledger_fact" VALUES('listing','440118001001001',27,'88ad172e41a8a5d78f1cd687c5ecd956b2681da5951d67bc67bb76449b034ef2');
INSERT INTO "ledger_fact" VALUES('listing','440118101201001',27,'0a854eb58ad452cbc280f313443459b7ca22042f3f0947656f1cb311c538728c');
INSERT INTO "ledger_fact" VALUES('maintenance_change','m1',28,'3abcb1a8448adbb078ab62fad791b5604cc779446bdb9551f2cb21ceb981bfb2');
INSERT INTO "ledger_fact" VALUES('mapping_profile','m1',29,'587e095fc2a0eea33672c6cc4da02cd17afc21237034c9088b5505aff1c10388');
INSERT INTO "ledger_fact" VALUES('new_occupants','9bd5cfa5-9c1e-4620-9b58-11c40de4f450|44011800100100103102',30,'8fa837101460aceb8cab5aef6235975effa6628092af669bfba6ee806cefc751');
INSERT INTO "ledger_fact" VALUES('organisation_member','r1|1',31,'2ebbd031156b065a90917dc5b7c75fd55d3355df190562483d395bc8d395c38a');
INSERT INTO "ledger_fact" VALUES('password','audit|1',32,'7c35b8e026e0dbd4eeab8c17a6bdd6244e8c505902a55824d30155c83f00c091');
INSERT INTO "ledger_fact" VALUES('photo','p1',33,'34cbaf825d4a10859dc6c6a7c7275c0fa65e68da7907174b0356a352eef6c3d1');
INSERT INTO "ledger_fact" VALUES('place_assignment','9bd5cfa5-9c1e-4620-9b58-11c40de4f450|audit|440118101|1',34,'e87502164f047fe738959ba73ebbb64c5e2212cc9ee141ed8e79305f5907d144');
INSERT INTO "ledger_fact" VALUES('plan_version','9bd5cfa5-9c1e-4620-9b58-11c40de4f450|1',35,'9adaca3e775ea8057c0b677826c3de544773060c415ff09e6b26e185443d454b');
INSERT INTO "ledger_fact" VALUES('plan_version','9bd5cfa5-9c1e-4620-9b58-11c40de4f450|2',35,'64a16e47bec015778beadea347fdce7e69365e13e0a57a1a0aa733535e4b008d');
INSERT INTO "ledger_fact" VALUES('publicity_activity','r1|1',36,'2dea7273c18039301a43a190d778014ab52833c72fef5ec4545c4176215c35b1');
INSERT INTO "ledger_fact" VALUES('role_assignment','stat|statistician|1',37,'d497a6946361d3456a9c7f234267ea673487bf542d75fdcc4ddcbb4f6797892e');
INSERT INTO "ledger_fact" VALUES('role_assignment','sup|supervisor|1',37,'b457b06407646fff11607922bc92f189cf8ba5e295ce17c5708d75d915fdbb10');
INSERT INTO "ledger_fact" VALUES('role_assignment','town|supervisor|1',37,'2373418710fc362de7cfe3e20d49b2ff6d4bb00552a520697f732e5ada1c5efb');
INSERT INTO "ledger_fact" VALUES('role_assignment','enum|enumerator|1',37,'3d3774b3f115d71abe4082044b78bd3bd3882fcc280317cd4ec66cf11fa12d0e');
INSERT INTO "ledger_fact" VALUES('role_assignment','audit|auditor|1',37,'629ef1ffd0714aa77702b5e4fd268a48942c2c46ebbc9ca53c0897547bab487a');
INSERT INTO "ledger_fact" VALUES('role_assignment','admin|administrator|1',37,'1be4e6a5e6aa04cf8cdd5dc0135eb36f7e89e16e57c440fa86b6dd88c425d5c7');
INSERT INTO "ledger_fact" VALUES('safety_measure','r1|1',38,'4e0b9c331e3fdd70dc045807c70228d11c8bf5a58063bcaea78b26eef5af9be2');
INSERT INTO "ledger_fact" VALUES('screening_answer','d00dc5f1-2698-4cb8-b358-f22b5422608b',39,'3eb1789d81e74c5584df161be72a03254c36a346b824f68d9982691f921f57be');
INSERT INTO "ledger_fact" VALUES('screening_answer','68778e17-13bc-4d85-bdf7-8c4658898471',39,'a6956968a14eafcfe6c6285cc4123af7710c800e8d817b757e0612c5f1d9818d');
INSERT INTO "ledger_fact" VALUES('screening_answer','ccec361b-3b6c-49e7-917a-15cb10cd8274',39,'c7949fad27b6f2f5b16c7c2c82d4f8779f889f9fa64b79c40746beedddc63a7c');
INSERT INTO "ledger_fact" VALUES('screening_answer','6b906c98-da34-41a5-b300-7b769f227e3f',39,'68b4dc81de74803966563b19119b836e8bd265761be4935eb63161efdef529e9');
INSERT INTO "ledger_fact" VALUES('screening_answer','340ccdcc-c9fe-4f1e-9ef9-4c43f68d764b',39,'9edf5827744c61141e788440e9c40dc23776b6ddd2480f8f41f37c520d641c49');
INSERT INTO "ledger_fact" VALUES('screening_answer','6fc911ce-5d0d-4e18-85b8-a1e7cb2f6929',39,'b32ed44980d91a72e04b1dbdc0ac15a431e6dee5521b4b34cc9e2d0d1d073d0a');
INSERT INTO "ledger_fact" VALUES('screening_attempt','t1',40,'4dfb6f6741d7a34d7b803af0da0d51094952e4bde74702b76a802b482348b5c7');
INSERT INTO "ledger_fact" VALUES('session_revocation','v1',41,'9a515b8e9fbb9da6bc1d73097459e8b2282296df531aedbd568e10b78b8b0b75');
INSERT INTO "ledger_fact" VALUES('sign_in','s1',42,'4660dd05f6b3f0ed7a4ef071da7d52a756ac8f72d99c4709aa4e33ba55cd5aa7');
INSERT INTO "ledger_fact" VALUES('signal','0000000000000000000000000000000000000000000000000000000000000000',43,'642d5a2fccd8c0d7e7a4fc3f3f1be8bd51eb99d743ee4c823bd1fbf990ef323c');
INSERT INTO "ledger_fact" VALUES('spending','r1|1',44,'14d4fb4ed1fab9e2d480fccb316059c0016efb9cdd4cac99f7e3712ad72be094');
INSERT INTO "ledger_fact" VALUES('subsidy_payment','9bd5cfa5-9c1e-4620-9b58-11c40de4f450|44011800100100102001|2022-11-01|1',45,'b1c8ae53428f995ed790b07c599c22cfcc3c84065fd6bdb0d688ca54696c9b1f');
INSERT INTO "ledger_fact" VALUES('subsidy_payment','9bd5cfa5-9c1e-4620-9b58-11c40de4f450|44011800100100102001|2022-11-01|2',45,'693dada1bf9213d676f7e81777b8a1fc8de5340a386b8bdea92a9b9b76ea8a69');
INSERT INTO "ledger_fact" VALUES('substitution_request','00c9b065-aabc-4264-a029-e8663cd36030',46,'4c972367c8204e93c9109b59af8db1b466c8cdfcfd469f88b3be95dd5d322e7f');
INSERT INTO "ledger_fact" VALUES('substitution_request','64a6db4a-461e-4a38-ba83-9f72c6e151e7',46,'3096e08ef0bbf8ceb757fceae79cdceda1e4f2808386bb57390943e8304f1c03');
INSERT INTO "ledger_fact" VALUES('task_statement','9bd5cfa5-9c1e-4620-9b58-11c40de4f450|8|1',47,'3fe44e88675d5b8bc9e573a4b5ec9ed397661cc34a9fb2adffe354d0b19e4324');
INSERT INTO "ledger_fact" VALUES('training','9bd5cfa5-9c1e-4620-9b58-11c40de4f450|enum|listing|1',48,'13a2335d825a59e049993cb821c3c1cc93decf36bdee6de4653d338aff8dde90');
INSERT INTO "ledger_fact" VALUES('training','9bd5cfa5-9c1e-4620-9b58-11c40de4f450|enum|screening|1',48,'ebe47997e54f841304180ee5e7f15ec510dbc706f73d8218b6c137f90ebcdf7e');
INSERT INTO "ledger_fact" VALUES('training','9bd5cfa5-9c1e-4620-9b58-11c40de4f450|enum|placement|1',48,'811f92e57ed0764f3d2381ce8d3ce8ad3a874adf92cd024d472ddb49b1212059');
INSERT INTO "ledger_fact" VALUES('training','9bd5cfa5-9c1e-4620-9b58-11c40de4f450|enum|bookkeeping|1',48,'adcaec9e7125e744f484b2eebaf00eab97a94546febe95f369255a27eb2b3e88');
INSERT INTO "ledger_fact" VALUES('training_attendance','r1|enum|1',49,'25737d41cb7144f416cf882e6337aea18ec3568f08c580f85d29b3f95227a734');
INSERT INTO "ledger_fact" VALUES('training_session','r1|1',50,'fe6ec08821de4f7ad41a9fa4fbe7ab421d2264631b4cf9e32fec6c57ffe5485b');
INSERT INTO "ledger_fact" VALUES('training_test','r1|enum|1',51,'065cefae003872e43bffe8c3f69dc19fa669ea2102cfb6c5ba33343b5a9e5484');
INSERT INTO "ledger_fact" VALUES('trial_decision','439587b4-7e8e-4fea-9606-11735a9a5cf1',52,'e12984026671b1abb195d2d70d003a542f2793132d0cb26295340958437544e6');
INSERT INTO "ledger_fact" VALUES('unmasking','u1',53,'a126218c471bb8fce8aec961cd9e00a409e8cda8e703230c3ba14eb0c128ef23');
INSERT INTO "ledger_fact" VALUES('vacancy_check','vc1',54,'f79193d38472c26784d131e2fc42d1bf340ce6828e6eb3fdfd81fa58d779d0f9');
INSERT INTO "ledger_fact" VALUES('visit','e5d083c7-5c02-42b1-b558-fd860f81e295',55,'57b8ff26f9d44439aa4a8269b17c88fba12404d6a49a2f81036b35ff4b8ac343');
INSERT INTO "ledger_fact" VALUES('visit','4e4072d4-8dda-4c8e-ba21-a59f770e0b86',55,'fa2283bb02e6c3a3e182559b0a16277c8b4f25aefbd92a03a9a94d0cda3d3c3d');
INSERT INTO "ledger_fact" VALUES('visit','98f08f80-3848-4973-9e16-f75baa7ef125',55,'838b8ad2afc08c3d3a05700c748f4fe2c1fe718cee2dc41be8066e8f95fd7815');
INSERT INTO "ledger_fact" VALUES('visit','d48895c3-1255-4e3c-bb47-44985e463b0e',55,'73bc4be1329fbe54924df907cdd78edc1ca373e0bab6cec09524d2eb61cc2f26');
INSERT INTO "ledger_fact" VALUES('visit','3637aae7-57ca-43a4-93e0-d5b46f7610e0',55,'abfe7d2df97299cb5e3462a2abdeb955714980d363a059974f4e88ce8163e60e');
INSERT INTO "ledger_fact" VALUES('visit','c8a4d832-ccb0-4df3-8e86-920cbddde900',55,'be5467f175e3d0b8fb220c43b1656bb371975896462aff39e5fce088848b892a');
INSERT INTO "ledger_fact" VALUES('account_correction','9bd5cfa5-9c1e-4620-9b58-11c40de4f450|44011800100100102001|2',56,'6634f01b92b1a0853224facd2796fc053d6f2b7ef78edb924ea99507d6afac6d');
INSERT INTO "ledger_fact" VALUES('allocation_decision','e11dc69b-a343-4e67-b883-29fe43e7f00d',57,'cf938886255265f90de6590f2401032d02bf712e8a5119ee6823477f86d4e4b9');
INSERT INTO "ledger_fact" VALUES('allocation_level','e11dc69b-a343-4e67-b883-29fe43e7f00d|provincial',58,'b7dd46d9dabea46a061103c07fb8886117e48644e99d4cebd3ef0d6356072fa0');
INSERT INTO "ledger_fact" VALUES('allocation_level','e11dc69b-a343-4e67-b883-29fe43e7f00d|city_county',58,'abfd6512df01a6e20149d473b91d12f619167f6ad6c310b3860be976212a7082');
INSERT INTO "ledger_fact" VALUES('allocation_level','e11dc69b-a343-4e67-b883-29fe43e7f00d|district',58,'22e4b6e822eef6999151a15f2885167e9d2418cde70aec013a510c533d48e525');
INSERT INTO "ledger_fact" VALUES('area_draw','a1',59,'47d2910378eea15b0a226038133d310eed64e0920c21577e29e50ccc4899815e');
INSERT INTO "ledger_fact" VALUES('backcheck','c1',60,'bb6f9223086fb6305938e9cec872e9b1e8a77f5150da776ffd5e5a4d614e757a');
INSERT INTO "ledger_fact" VALUES('bookkeeping_visit','73e12d1b-ecc7-499f-8531-46527a061c3e',61,'4fa6a56fc0452ac4395cbc1d6fba2fd2d9fa5e436a89319c6cd82468b7526acf');
INSERT INTO "ledger_fact" VALUES('bookkeeping_visit','e2fea351-1816-44cc-9140-0768ee5db039',61,'8f1cb3f955c33eade93682fea0b882e306b06c4f45250e6faa3b6da5a9956166');
INSERT INTO "ledger_fact" VALUES('building','440118001001001|001',62,'c050bc75c1be8c917832ccb13a1d3ddc5d7b6535f1d5a8b4d365ab12b49109de');
INSERT INTO "ledger_fact" VALUES('building','440118101201001|001',62,'b05a332ec740c02d9df79dc39c885483d3fa13d592e96ddb1839f14c93d8d936');
INSERT INTO "ledger_fact" VALUES('building_change','bc1',63,'0c87f4b8f3e73bfe7e03a4afda1da79c3436b18c4f6b645639672a96f13d13ed');
INSERT INTO "ledger_fact" VALUES('case_resolution','x1',64,'fe37cbd64a18713984fdf56d5faf383760ed33efebc3069173bc04ea1981503c');
INSERT INTO "ledger_fact" VALUES('commitment_void','c0',65,'0fa66e04109bdbebd36d23087234b8a5fd326fe3f190ec969876064d69333e15');
INSERT INTO "ledger_fact" VALUES('diary_check_fault','59ffce0c-6e0f-4e1d-9100-e251b02ee36a|missing_unit',66,'c484a183421a62c44a55d96750a5017a335ed0d50d51936b3047e6f70bd4cce9');
INSERT INTO "ledger_fact" VALUES('diary_correction_step','7e881b4d-e345-439d-9586-9530a66fa965|staff_confirmed',67,'53301e67c27787de2e445aebaf55611a383b90daf1a8b8664afc1cb488407ccb');
INSERT INTO "ledger_fact" VALUES('diary_correction_step','7e881b4d-e345-439d-9586-9530a66fa965|household_confirmed',67,'762d04bd095f44e72cf7704736bc662a9e4635bf1b299e3bceed7bff9a97c8c2');
INSERT INTO "ledger_fact" VALUES('diary_correction_step','7e881b4d-e345-439d-9586-9530a66fa965|carried_out',67,'f01a4a9b81482494f341016abb2e492922048d790d7b04779738a3a1f5e70e9e');
INSERT INTO "ledger_fact" VALUES('document_scan','e26552a5-f2de-41f9-9078-89cb02281f6d',68,'f8fe1ba44c8246438b26a7570c98921795a47e5cbd595bdb3c0fbc36da1ccdd5');
INSERT INTO "ledger_fact" VALUES('draw','d1',69,'44550f150ad3aad4fa4c3f9b923e2e3fa439dba6071eb417ee12e4e6d0a871f6');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|001',70,'c0599b2b84c192dae24e0ee93fd46a3a05ee5aca6e43bb25d36fefc39fe359d5');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|002',70,'6f257b00d8cceb176c0ecca99c9325b047b330003f525f9d5298fe7685dd0481');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|003',70,'3ba81eefdc73b94c844b17eb876a3625c492c78a0d4e1011a5fe774455ec8f5e');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|004',70,'c2596d86950c597241e0e9bfc6a239c6acfaf197a5f73a84af5ad2bae445b972');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|005',70,'797920920c7b9f98127ea3ae44db2c5ee474bfcfaa2d7e8d30cae2bebdd6f36c');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|006',70,'2832f3329133e4da61c495ef5c8e73725ea6867a5734eaab3e96f952efb3b477');
INSERT INTO "ledger_fact" VALUES('dwelling_change','dc1',71,'3c6fbff8b1383cda78fbc1e90fff564419b4180448feadada302933692ba7853');
INSERT INTO "ledger_fact" VALUES('erasure','q1',72,'73232fd7b7ca7aa83b4b87d8b26159f8955c4e37556d83746cee29f3852c09b3');
INSERT INTO "ledger_fact" VALUES('finding_resolution','066a5e4c-30ca-4cc8-b24e-137a90fd644b',73,'72d61ebe834c4f4b923d00cec179f31a62e8dfe4740287485d01525b9940630e');
INSERT INTO "ledger_fact" VALUES('frame_unit','i1|440118001001',74,'dd946c2845d1a19209044afe07097c0b00bec0e0047e3db6d88d38d7a02d7ab8');
INSERT INTO "ledger_fact" VALUES('inspection_answer','r1|440118001001001||M03|1',75,'ebc095c87cf2a114585a36a7f01897f9970c781d49c1b35f4e932e1b69c2ec75');
INSERT INTO "ledger_fact" VALUES('inspection_finding','r1',76,'14355873a098ddd01b85e3223f7256aee24a2a975b5499d41043b7c5e43c4349');
INSERT INTO "ledger_fact" VALUES('inspection_place','r1|440118001001001|',77,'03bbb527d0a5f152da26baf22403108251d24fe9d0da36f9a4a6545668e8c97c');
INSERT INTO "ledger_fact" VALUES('list_unlock','l0',78,'5b73d442c17b391c934a478383714ad7d73e2bb1846c8fe58d09886c3e1c1e5e');
INSERT INTO "ledger_fact" VALUES('relisting','rl1',79,'a7973159d3b3721a4b6193e23eef5787566e65cb4d87f8a0940d8627e725fcfa');
INSERT INTO "ledger_fact" VALUES('signal_decision','0000000000000000000000000000000000000000000000000000000000000000|1',80,'bf69480fde32ae13af72865680436e0810d02426e90097778599e5e648fba59c');
INSERT INTO "ledger_fact" VALUES('substitution_decision','00c9b065-aabc-4264-a029-e8663cd36030|approved',81,'840146dd7fb5c0aaffd1001958768949eed7ba1fee67bccb6a03925b7fb9a89a');
INSERT INTO "ledger_fact" VALUES('substitution_decision','00c9b065-aabc-4264-a029-e8663cd36030|carried_out',81,'95f0e6b2f925dac075f0c41b1b6d267170dc76cd40f7c8627135e758e5be2b0e');
INSERT INTO "ledger_fact" VALUES('substitution_decision','64a6db4a-461e-4a38-ba83-9f72c6e151e7|approved',81,'1f208be94a2a1e9034fa3f7b51b1ed07b6dc6235451324c39316932695971bcf');
INSERT INTO "ledger_fact" VALUES('substitution_decision','64a6db4a-461e-4a38-ba83-9f72c6e151e7|carried_out',81,'7b6b23af0f2beafd0af653bae537a0904a6bd925cd4a190022aef1ae7f558a05');
INSERT INTO "ledger_fact" VALUES('substitution_evidence','64a6db4a-461e-4a38-ba83-9f72c6e151e7|village',82,'113dfc0c520c14856e1154bbd8ec0e8ebd114073527144cef4449f5f3dc49ccf');
INSERT INTO "ledger_fact" VALUES('visit_correction','e0db96d1-e6b9-4e77-b5f9-f77f8a3e0861',83,'bbf606716db68ec4e4467d4eeacc40bf43f3e7ba1e0f8b067054960e38793a67');
INSERT INTO "ledger_fact" VALUES('area_import','a1',84,'c5b3bbbc20c54d4e90eee341845fb37ee4ff7e22d11950f32b862d37172c8fad');
INSERT INTO "ledger_fact" VALUES('area_replacement','a88ee8dd-921a-4b0a-ae9d-3b63a5ce4668',85,'783768527dee86c3bf55664580ad30a425707207ddad43ffe82663bd9ee6a997');
INSERT INTO "ledger_fact" VALUES('backcheck_answer','c1|1|n_persons',86,'2bc17f5b0ddc02ca2a5b6dbdd2678eeee592cce07539fc36d6994120a5131246');
INSERT INTO "ledger_fact" VALUES('backcheck_result','c1|1',87,'95e6e489310ea458f0f14d6b96b0cb1885db925c10438439671e03f823cb4399');
INSERT INTO "ledger_fact" VALUES('draw_explanation','d1|440118001001001',88,'73af1477116551d8f21ff0da2aa48e3525bf24202a6bbbb4ffd411086de92ba0');
INSERT INTO "ledger_fact" VALUES('draw_void_request','r1',89,'d1678c9a598cdcb1d173ac93e9683eec9a42723e5ecc555ae309d44c0d5e3d5b');
INSERT INTO "ledger_fact" VALUES('enumeration_area','a1|440118001001001',90,'25f7f931bb7edb4744e73b2777a46162ffb7e64998c47ab29106be14e30f5a88');
INSERT INTO "ledger_fact" VALUES('enumeration_area','a1|440118001001002',90,'a2c5cd4414d98be037ffb4310c8e1fdb12aa102f68b6b2fad25dbfa4e619adb6');
INSERT INTO "ledger_fact" VALUES('enumeration_area','a1|440118001001003',90,'aa607adfa335aa4eac5e2f1cb299973ce0cdded9606b5ad40ab2c8f6347d7a32');
INSERT INTO "ledger_fact" VALUES('enumeration_area','a1|440118001001004',90,'f836a41c1f33c3f9ec40a17690ecc839f5378b52119bbb39c4e2bc6acacd314f');
INSERT INTO "ledger_fact" VALUES('inspection_step','r1|1',91,'d6ab76f7f707d77910aaeefcbe2d8539ca05ce48c2e0c041871a49b616ea9425');
INSERT INTO "ledger_fact" VALUES('pick_import','d1',92,'d8c4b39f0c7081985f961663c1a973141f73772178f8ff5a5dc20f7bf5e2df01');
INSERT INTO "ledger_fact" VALUES('relisted_dwelling','rd1',93,'556e83f074a22fe8a0697dc904986d0fa5ca98cee18ff9deb513b2db72abb36f');
INSERT INTO "ledger_fact" VALUES('relisting_step','rs1',94,'4b2644c3b7ec96cbf03b161c0a11243bb27dba906e3913196ddc5a9db0164607');
INSERT INTO "ledger_fact" VALUES('reserve_extension','d1|44011800100100103201',95,'c9f696f613d8cfee90b1ebcd0a3ca7de30ed8d1df46e341c95da1f9f077560a3');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100101001',96,'5bd3d55a2897472f8d4989d2cc623493b32065064f66177f6522b0bcaac08ec3');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100101101',96,'67a3ae5cb9047e33d9e01bcd72618b9bbf6a8b4fd5693d10df84f2a9f17571cf');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100100901',96,'425824cba9f65d664df77a1e7799a839633ea9f7a76274d2cb9994f6bdc3def8');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100102001',96,'37b797650189f19f874613594836ac56cac16d049f179dd335ba3da451aefce3');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100102101',96,'59f6ce65f812a82a51b8d6b2b3aac4e9a23a9acbd0663a145c2fac208b4470c4');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100101901',96,'e1f849daa26797fb77257d13a4f9e43544fa9de1aba51b6b13be6d6012d4e06f');
INSERT INTO "ledger_fact" VALUES('area_replacement_decision','a88ee8dd-921a-4b0a-ae9d-3b63a5ce4668|approved',97,'5b1677865e24e007961b22f3ddcea464964562b462651cc9fa999e84c5c8e67c');
INSERT INTO "ledger_fact" VALUES('area_replacement_decision','a88ee8dd-921a-4b0a-ae9d-3b63a5ce4668|carried_out',97,'1435fd2aa3455c39b5fa634e0bf303d7a32b99f9de041803c3d26f786e046fa8');
INSERT INTO "ledger_fact" VALUES('draw_void_decision','r1',98,'e369c2b8cc57dc0648d9565a90bd3b5b3c5ce787267a05e8f33fe1c37e59a92a');
INSERT INTO "ledger_fact" VALUES('relisting_resolution','rr1',99,'ea7d56d7c5bc8ca5cb756881157530d0ef0c5f6ce60f38825a8db26cae9c2a63');
INSERT INTO "ledger_fact" VALUES('void_area','d1|440118001001999',100,'19424c2326c054ef583f19b97bbc3d33e22a7878781e5db1317bdf70674077a3');
CREATE TABLE "list_lock" (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	lock_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	label VARCHAR NOT NULL, 
	sort VARCHAR NOT NULL, 
	list_digest VARCHAR NOT NULL, 
	order_digest VARCHAR NOT NULL, 
	n_units INTEGER NOT NULL, 
	lock_no INTEGER, 
	CONSTRAINT pk_list_lock PRIMARY KEY (lock_id), 
	CONSTRAINT fk_list_lock_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT uq_list_lock_cycle_id_ea_id_label_lock_no UNIQUE (cycle_id, ea_id, label, lock_no)
);
INSERT INTO "list_lock" VALUES('2022-09-01 02:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','l1','440118001001001','households','','0','1',39,1);
INSERT INTO "list_lock" VALUES('2022-09-01 02:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','l0','440118101201001','households','','0','1',39,1);
CREATE TABLE list_unlock (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	lock_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	reason VARCHAR NOT NULL, 
	CONSTRAINT pk_list_unlock PRIMARY KEY (lock_id), 
	CONSTRAINT fk_list_unlock_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT fk_list_unlock_lock_id FOREIGN KEY(lock_id) REFERENCES list_lock (lock_id)
);
INSERT INTO "list_unlock" VALUES('2022-09-01 02:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','l0','440118101201001','补录两户');
CREATE TABLE listing (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	listing_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	source_name VARCHAR NOT NULL, 
	digest VARCHAR NOT NULL, 
	datum VARCHAR NOT NULL, 
	n_buildings INTEGER NOT NULL, 
	n_dwellings INTEGER NOT NULL, listed_by VARCHAR, 
	CONSTRAINT pk_listing PRIMARY KEY (listing_id), 
	CONSTRAINT ck_listing_datum_is_known CHECK (datum IN ('WGS-84', 'GCJ-02', 'BD-09', 'CGCS2000')), 
	CONSTRAINT fk_listing_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT uq_listing_cycle_id_ea_id_version UNIQUE (cycle_id, ea_id, version)
);
INSERT INTO "listing" VALUES('2022-09-01 02:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','440118001001001','440118001001001',1,'list.csv','0','WGS-84',1,39,NULL);
INSERT INTO "listing" VALUES('2022-09-01 02:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','440118101201001','440118101201001',1,'list.csv','0','WGS-84',1,39,NULL);
CREATE TABLE maintenance_change (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	change_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	code VARCHAR NOT NULL, 
	happened_on DATE NOT NULL, 
	successors VARCHAR, 
	note BLOB, 
	CONSTRAINT pk_maintenance_change PRIMARY KEY (change_id), 
	CONSTRAINT ck_maintenance_change_kind_is_known CHECK (kind IN ('household_moved', 'household_split', 'household_merged', 'household_died_out', 'dwelling_demolished', 'dwelling_new', 'area_changed')), 
	CONSTRAINT ck_maintenance_change_code_has_a_known_length CHECK (length(code) IN (15, 18, 20)), 
	CONSTRAINT fk_maintenance_change_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "maintenance_change" VALUES('2022-09-01 02:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','m1','440118001001001','area_changed','440118001001001','2022-09-01',NULL,X'3432323131343461A26F5E542FF8D3ADB84BF642F3280E6314E6A193D08BAB811697C7AC77DDFADDB96E0575752C0090');
CREATE TABLE mapping_profile (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	profile_id VARCHAR NOT NULL, 
	form VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	mapping_json VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_mapping_profile PRIMARY KEY (profile_id), 
	CONSTRAINT fk_mapping_profile_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT uq_mapping_profile_cycle_id_form_name_version UNIQUE (cycle_id, form, name, version)
);
INSERT INTO "mapping_profile" VALUES('2022-09-01 02:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','m1','platform','平台','{}',1);
CREATE TABLE new_occupants (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	household_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	replaced_household_id VARCHAR NOT NULL, 
	screened_at DATETIME NOT NULL, 
	eligibility VARCHAR NOT NULL, 
	answers BLOB NOT NULL, 
	CONSTRAINT pk_new_occupants PRIMARY KEY (cycle_id, household_id), 
	CONSTRAINT fk_new_occupants_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_new_occupants_another_household CHECK (household_id <> replaced_household_id), 
	CONSTRAINT ck_new_occupants_eligibility_is_known CHECK (eligibility IN ('in', 'out', 'unknown')), 
	CONSTRAINT uq_new_occupants_cycle_id_replaced_household_id UNIQUE (cycle_id, replaced_household_id)
);
INSERT INTO "new_occupants" VALUES('2022-09-01 21:00:00.000000','enum','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','44011800100100103102','440118001001001','44011800100100103101','2022-09-01 21:00:00.000000','in',X'3432323131343461C1489B82A58EED71D3F0CCCBEE93850A2CE11370AC05ABE59FDC8279A144CE45706414097EE9D63C8342347F74DA2269035DB98139D0FE84619034389A3C5618E6E2E2F40478DEAB1D9BF328759062EA13E43A7EF1EE34E1D962737514DED5A7C5CE0F0BD0106EA02BCD7DA773C241518E283767626C85C93B71A1212637C971558BDFE32B4F14F55B410B0B44D0E1679B6C6CB4B1923A51F786CC9A449E8422E71D7A44DEAEE77B443B1606046B04A5F9A7F421EE7A6A46AA21D4E74F62733A7603BAD631013213B39C5F00F51F25B3D48D36ABD5FEA3CAA002601DBC0FD49A4501FB8D4843AF037B81DBC90B2E934242C63A782F2873BD3AA7A2089A33080610B0AADF62A832B70176F913D101CC9BCF6E57D7823625B77F9F368F54D12E9FBF815D1F8C4AB3644DFC6DDC66AE6259C7E92F4349E68DB45AA05DB612D0CD5A86257AF1DCFED6600062D5497227DF820B2A64CAA8B3EB9A5BC6789C6D05432CBD148E9B9E80E66D7EE00B4C0437D1AD511F1BC467526E2E51E6E3D32FB5F54985132FCFD01DFBFBA0F4059256BE751CCFEF983ECA0FE85D7D84C7D363D4128CCC03DA67B90281DC56BADC213803987192EF46F1B465FEF8E6E969B70933A2F0B57A0497A3A4C059AD93C4ED5B96B6C5F464BD66E22960E94FD4265CBEDC577597A03A56C68C022EECD0970B0452B9DF1131A3A7392A9E5721191FCD852ED80F4CA17841A27B8F2E606B31FD2123FB8147DCA73572D3FA2BDAB72C35EE856F79C96CAD3904CA41083BD0BE887B07AFD20FC1D32829DF0455BD990A3154889DE111E0E927B0D32DE0AE60');
CREATE TABLE organisation_member (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	member_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	is_withdrawn BOOLEAN NOT NULL, 
	reason BLOB, 
	body VARCHAR NOT NULL, 
	town_code VARCHAR, 
	name BLOB NOT NULL, 
	unit VARCHAR NOT NULL, 
	duty VARCHAR NOT NULL, 
	task BLOB, 
	from_on DATE NOT NULL, 
	until_on DATE, 
	CONSTRAINT pk_organisation_member PRIMARY KEY (member_id, version), 
	CONSTRAINT ck_organisation_member_town_code_is_nine_digits CHECK (town_code IS NULL OR length(town_code) = 9), 
	CONSTRAINT ck_organisation_member_from_before_until CHECK (until_on IS NULL OR from_on <= until_on), 
	CONSTRAINT ck_organisation_member_correction_has_reason CHECK (version = 1 OR reason IS NOT NULL), 
	CONSTRAINT fk_organisation_member_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "organisation_member" VALUES('2022-09-01 02:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','r1',1,0,NULL,'leading_group',NULL,X'343232313134346198AE9B88313084D5BE15EEFEBC21280BBDC324AB1A4D83858379136EEAF14382D5C1F1F06CFD6BAA36FE51','区政府','head',NULL,'2022-04-06',NULL);
CREATE TABLE password (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	password_hash BLOB NOT NULL, 
	is_temporary BOOLEAN NOT NULL, 
	CONSTRAINT pk_password PRIMARY KEY (account_id, version), 
	CONSTRAINT fk_password_account_id FOREIGN KEY(account_id) REFERENCES account (account_id)
);
INSERT INTO "password" VALUES('2022-09-01 02:00:00.000000','stat','audit',1,X'34323231313434610DCD57E18A81A581029826779530EBCCDCB0952A52D084EF68F883BAA225C719DB393A7924058C1B2472DA7A2A6FE2',0);
CREATE TABLE photo (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	photo_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	subject VARCHAR NOT NULL, 
	media_type VARCHAR NOT NULL, 
	n_bytes INTEGER NOT NULL, 
	digest VARCHAR NOT NULL, 
	CONSTRAINT pk_photo PRIMARY KEY (photo_id), 
	CONSTRAINT fk_photo_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_photo_media_type_is_known CHECK (media_type IN ('image/jpeg', 'image/png', 'image/webp')), 
	CONSTRAINT ck_photo_n_bytes_positive CHECK (n_bytes > 0)
);
INSERT INTO "photo" VALUES('2022-09-01 02:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','p1','440118001001001','440118001001001','image/jpeg',3,'0000000000000000000000000000000000000000000000000000000000000000');
CREATE TABLE pick_import (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	draw_id VARCHAR NOT NULL, 
	source_name VARCHAR NOT NULL, 
	digest VARCHAR NOT NULL, 
	profile_name VARCHAR, 
	acceptance VARCHAR, 
	CONSTRAINT pk_pick_import PRIMARY KEY (draw_id), 
	CONSTRAINT fk_pick_import_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT fk_pick_import_draw_id FOREIGN KEY(draw_id) REFERENCES draw (draw_id)
);
INSERT INTO "pick_import" VALUES('2022-09-01 02:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','d1','picks.csv','0',NULL,NULL);
CREATE TABLE place_assignment (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	place_code VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	is_given BOOLEAN NOT NULL, 
	CONSTRAINT pk_place_assignment PRIMARY KEY (cycle_id, account_id, place_code, version), 
	CONSTRAINT ck_place_assignment_place_is_town_or_area CHECK (length(place_code) IN (9, 15)), 
	CONSTRAINT fk_place_assignment_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT fk_place_assignment_account_id FOREIGN KEY(account_id) REFERENCES account (account_id)
);
INSERT INTO "place_assignment" VALUES('2022-09-01 02:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','audit','440118101',1,1);
CREATE TABLE plan_version (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	plan_toml VARCHAR NOT NULL, 
	reason VARCHAR NOT NULL, 
	CONSTRAINT pk_plan_version PRIMARY KEY (cycle_id, version), 
	CONSTRAINT fk_plan_version_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "plan_version" VALUES('2022-09-01 02:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450',1,'# 2022 年增城区住户调查大样本轮换：方案参数
#
# Every number and date that the software takes from the plan. After each key stands how sure it is:
#   (C) confirmed by a source   (P) plausible, chosen by us from an unclear wording   (U) unknown, a default that can be changed
# Source "Plan §n": 《2022 年增城区住户调查大样本轮换实施方案》, 增府办函〔2022〕37 号, 2022-07-11, section n (tasks 1-16).
# Ten-day periods are read as 上旬 = to the 10th, 中旬 = 11th-20th, 下旬 = 21st to the end of the month (P).

format = 1                                 # shape of this file; another number is refused

towns = [                                  # (C) 统计用区划代码 2022: 13 towns and streets (Plan, who answers for what)
    { code = "440118001", name = "荔城街道" },
    { code = "440118002", name = "增江街道" },
    { code = "440118003", name = "朱村街道" },
    { code = "440118004", name = "永宁街道" },
    { code = "440118005", name = "荔湖街道" },
    { code = "440118006", name = "宁西街道" },
    { code = "440118101", name = "新塘镇" },
    { code = "440118102", name = "石滩镇" },
    { code = "440118103", name = "中新镇" },
    { code = "440118104", name = "正果镇" },
    { code = "440118105", name = "派潭镇" },
    { code = "440118106", name = "小楼镇" },
    { code = "440118107", name = "仙村镇" },
]

[cycle]
name = "2022年增城区住户调查大样本轮换"        # (C) Plan, title
document = "增府办函〔2022〕37号"             # (C) Plan, title
district_code = "440118"                   # (C) statistical code of 增城区 since 2014
district_name = "增城区"                    # (C)
address_names = ["广东省", "广州市", "增城区", "增城市"]   # (C) written before addresses; 增城市 until 2014
starts_on = 2022-04-01                     # (P) month of the first deadline (frame verification, Plan §7)
cycle_years = 5                            # (C) Plan, purpose: the whole sample is rotated every five years

[frame]
edition = "2022"                           # (P) code list of the year of the rotation; editions are never mixed
previous_edition = "2021"                  # (P) compared with it, matched on code
published_residents = 1466331              # (C) 第七次全国人口普查 2020, 增城区 resident population (data/frame/facts.csv)
expected_households = 585417               # (P) no count of households is published for 增城: residents / 2.63, plus 5 % collective
size_tolerance_percent = 5.0               # (U) frame total against expected_households; beyond it a finding

[areas]
n_areas = 15                               # (C) Plan, scope: 15 调查小区
n_provincial = 5                           # (U) split between 分省 and 分市县 is not public
area_target_households = 350               # (U) size of an area, so that about 300 households are screened in it
min_village_households = 60                # (P) threshold of 2013 for unsuitable areas; smaller villages are joined
n_alternate_sets = 2                       # (C) rule of 2013: alternate sets 1, then 2, with the same serials
label = "areas"                            # (C) label in the draw''s hash; a repeated draw is "areas#2"

[frame_review]
open_findings_stop_draw = "error"          # (U) open findings of this weight or above stop the draw of areas: "error", "warning" or "none"
size_change_percent = 20.0                 # (U) households of a village against the edition before; a larger change is a finding

[allocation]
method = "proportional"                    # (U) how areas are spread over urban and rural on paper: "equal", "proportional", "square_root"
confidence_percent = 95.0                  # (C) confidence of the national precision goal
national_relative_error_percent = 1.0      # (C) printed national goal ±1 %; goals of province and county are not public
cv = 0.8                                   # (U) spread of income per person between households, as a share of its mean
intra_area_correlation = 0.15              # (U) likeness of households of one area; later from the screening
document_required = true                   # (C) Plan §8: reported for approval; (U) that the approval names its document

[boundaries]
max_area_km2 = 3.0                         # (U) a larger area is too large to walk
max_diameter_km = 3.0                      # (U) a longer one too
overlap_tolerance_m2 = 100.0               # (U) areas that overlap by less touch each other
gap_tolerance_m = 50.0                     # (U) neighbours with a narrower strip between them should touch
outside_tolerance_m = 30.0                 # (U) a dwelling so far beyond the outline still counts as inside: accuracy of a phone

[replacement]
min_households = 60                        # (P) rule of 2013: an area with fewer households may be replaced
document_required_levels = ["provincial"]  # (C) the province applies, the national office approves; (U) for the other level
approver_must_differ = true                # (U) nobody approves the replacement that he or she has asked for
allowed_until = "draw"                     # (U) last step before which an area may be replaced: "listing", "lock" or "draw"

[listing]
segment_min_dwellings = 30                 # (P) shortest walk segment
segment_max_dwellings = 60                 # (P) longest walk segment
max_vacant_percent = 40.0                  # (U) vacancy of an area above this is looked at again
size_tolerance_percent = 10.0              # (U) households found against the frame''s size of the area; beyond it a finding

[listing_checks]
duplicate_min_score = 80.0                 # (U) two addresses at least so alike (0-100) are shown to a person as perhaps one dwelling
duplicate_max_distance_m = 200.0           # (U) further apart on the map they are not
other_count_tolerance_percent = 15.0       # (U) dwellings against electric meters or registration; beyond it a finding
n_neighbours = 5                           # (U) nearest areas with which vacancy and change are compared
rate_outlier_points = 20.0                 # (U) percentage points from the neighbours'' median; beyond it a finding
vacancy_second_look = "either"             # (U) a vacant dwelling is looked at again by "other_person", on "other_day", "either" or "both"

[relisting]
share = 0.2                                # (U) a fifth of an area''s walk segments is listed again, blind, by another person
min_segments = 2                           # (U) at least so many segments of an area
min_dwellings = 60                         # (U) with at least so many dwellings
confidence_percent = 90.0                  # (U) of the exact one-sided bounds of list coverage
min_coverage_percent = 95.0                # (U) upper bound below it: list the whole area again; estimate below it: a person decides

[screening]
min_screened = 4500                        # (C) Plan, scope: no fewer than 4,500 households
target_per_area = 300                      # (P) 4,500 / 15
max_no_contact_percent = 10.0              # (U) households of an area not met after all visits; beyond it a finding

[screening_work]
pace_days = 14                             # (U) last days from which the pace towards the target is taken
max_proxy_percent = 20.0                   # (U) screened households for which a neighbour or cadre answered; beyond it a finding
max_missing_income_percent = 15.0          # (U) screened households whose income is missing; beyond it a finding
sort_imputation = "none"                   # (U) missing incomes in the sort order: "none" (last), "nearest_neighbours", "area_median"; docs/methods-screening.md
sort_imputation_neighbours = 5             # (U) households from which "nearest_neighbours" takes the mean

[draw]
n_households_per_area = 10                 # (C) Plan, scope: 150 households in 15 areas
method = "systematic"                      # (U) "systematic" or "symmetric" (对称等距); the rule of 2022 is not public
sort = ["income_per_person"]               # (U) the old urban survey sorted by income per person; [] = order of household_id
reserve_depth = 9                          # (U) households in reserve for each drawn one
label = "households"                       # (C) label in the draw''s hash; a repeated draw is "households#2"

[ceremony]
revealer_must_differ = true                # (U) nobody reveals the seed of the draw that he or she has committed to
void_confirmer_must_differ = true          # (U) nobody confirms the void of a draw that he or she has asked for

[placement]
min_persuasion_visits = 3                  # (C) a refusal counts as a reason only after at least 3 persuasion visits
approver_must_differ = true                # (U) nobody approves the substitution that he or she has asked for
due_within_days = 14                       # (U) a drawn household without a visit for so long is shown as waiting

[visits]
min_persuasion_days = 2                    # (U) persuasion visits on fewer days than this are noticed
persuasion_days = "warning"                # (C) a warning by default, not a rule; off, warning or required
min_persuasion_hours_apart = 2             # (U) persuasion visits all within fewer hours of the day are at the same hour
persuasion_hours = "warning"               # (C) a warning by default, not a rule; off, warning or required
persuasion_persons = "warning"             # (C) every time the same person: a warning by default; off, warning or required
min_no_contact_visits = 3                  # (U) "no one at home" is a reason after at least so many visits that met nobody
min_no_contact_day_parts = 2               # (U) in so many of morning, afternoon and evening
afternoon_from_hour = 12                   # (U) the afternoon begins
evening_from_hour = 18                     # (U) the evening begins
no_contact_weekend = true                  # (U) one of these visits was on a Saturday or Sunday
min_recheck_days = 2                       # (U) a vacant dwelling or an address not found is looked at on so many days

[bookkeeping]
early_opening_deadline = 2022-10-10        # (C) Plan §13: areas whose accounts are all open by early October
early_trial_start = 2022-10-01             # (C) Plan §13: two months, October and November (encouraged: a person decides)
trial_start = 2022-11-01                   # (C) Plan §13: trial bookkeeping in November
formal_start = 2022-12-01                  # (C) Plan §13: formal bookkeeping from early December; (P) the first day
visits_per_month = 1                       # (C, varies) at least one visit per household and month; some places 2
platform_check_days = 5                    # (C, varies) the platform''s books are looked at every 5 days
min_entries_per_month = 20                 # (U) fewer entries in a month: a weak account, remind and coach
max_gap_days = 7                           # (U) longest stretch without an entry
subsidy_cny_per_month = 0                  # (U) a local amount; 0 = not set, not printed

[diary]
first_week_days = 7                        # (P) a coaching visit within so many days of a book''s first day
rounds_per_year = 4                        # (C) a full round of visits by the office each quarter; (P) calendar quarters
weak_window_days = 30                      # (U) a weak account is judged over the last so many days, a month
few_entries_after_days = 10                # (U) entries are called few only when so many days were counted
max_faults = 3                             # (U) more faults found by page checks within the window: a weak account
action_wait_days = 5                       # (U) days after a step before the next, stronger one is proposed
subsidy_min_days = 15                      # (U) days a book must be kept in a month for the subsidy of that month
subsidy_in_trial = true                    # (U) whether the months of trial bookkeeping are paid
handover_min_trial_days = 10               # (U) a shorter trial is named at the hand-over to formal bookkeeping

[people]
training_required = true                   # (C) Plan §5, §6: trained before each stage; (U) that untrained staff are kept from its tasks

[progress]
forecast_window_days = 14                  # (P) the pace of the last two weeks; a shorter record counts from its first day

[publicity]
min_activities_per_town = 1                # (U) recorded activities that cover a town in a stage
warm_up_ends = 2022-07-10                  # (P) 预热: until buildings and dwellings are listed (Plan §10: mid-July)
screening_ends = 2022-08-20                # (P) 摸底: until the end of screening (Plan §10)
account_opening_ends = 2022-10-31          # (P) 开户: until the trial books start (Plan §13)
trial_ends = 2022-11-30                    # (P) 试记账: until formal bookkeeping starts (Plan §13)

[training]
pass_percent = 80                          # (U) right answers in the test of the hard points
test_required = true                       # (U) who attended is trained only with a passed test of that stage

[funds]
warn_at_percent = 90                       # (U) spending of a budget line above this share is reported

[inspection]
n_areas = 3                                # (U) areas chosen by the seed for an inspection
n_households_per_area = 5                  # (U) households chosen in each of them, where the stage has households
due_days_minor = 14                        # (U) days for the correction of a minor finding
due_days_major = 7                         # (U) days for the correction of a major finding
due_days_serious = 3                       # (U) days for the correction of a serious finding
verifier_must_differ = true                # (U) nobody verifies the own correction
[signals]
# When a pattern in one person''s work of a month opens a check. All (U): chosen so that an office of 15 honest
# enumerators and 150 households has at most one false case a month in simulation (docs/quality.md).
overlap_minutes = 2.0                      # (U) talks at two dwellings that begin closer together than this overlap
overlap_min_visits = 2                     # (U) so many in a month
fast_minutes = 6.0                         # (U) at the next dwelling sooner than this after the start of a talk
fast_min_visits = 4                        # (U) so many in a month
speed_kmh = 80.0                           # (U) faster between two visits than anybody drives in a village
speed_min_m = 1500.0                       # (U) shorter ways are not judged
speed_min_visits = 2                       # (U) so many in a month
usable_accuracy_m = 100.0                  # (U) positions less accurate are not judged
far_m = 300.0                              # (U) farther from the listed dwelling, after the accuracy was taken off
far_min_visits = 3                         # (U) so many in a month
far_min_percent = 20.0                     # (U) and so many of those with a usable position
same_place_apart_m = 50.0                  # (U) dwellings this far apart cannot have exactly one position
same_place_min_visits = 3                  # (U) so many in a month
mock_min_visits = 2                        # (U) visits whose device reported a mock position
day_starts_hour = 7                        # (U) earlier is an odd hour
day_ends_hour = 22                         # (U) from then on it is an odd hour, unless the household asked for it
odd_hours_min_visits = 3                   # (U) so many in a month
odd_hours_min_percent = 20.0               # (U) and so many of all visits
clock_back_minutes = 30.0                  # (U) received later, said to be earlier by more than this
clock_min_jumps = 3                        # (U) so many in a month
min_answers = 30                           # (U) fewer screening answers of a person are not judged
alike_min_households = 6                   # (U) so many households alike
alike_scores = 3.5                         # (U) and so far beyond the funnel (standard deviations)
digit_error_per_million = 200              # (U) chance of an honest person per test, in millionths
outlying_min_visits = 10                   # (U) fewer visits of a person in a month are not compared
outlying_scores = 3.1                      # (U) outside so many standard deviations of the funnel
counts_min_days = 20                       # (U) shorter books are not judged
counts_min_dispersion = 0.5                # (U) variance / mean of the entries per day; bought by chance it is 1 or more
counts_max_same_percent = 80.0             # (U) days on which two books have the same number of entries
counts_min_households = 2                  # (U) so many books of a person
backcheck_min_denied = 2                   # (U) back-checks in a month that deny the visit or differ a lot
backcheck_max_error_percent = 40.0         # (U) more of the answers of one back-check than this differ

[backchecks]
percent = 10.0                             # (P) share of the visits that is checked again by another person
first_percent = 20.0                       # (P) the share in an enumerator''s first weeks
first_days = 14                            # (P) two weeks from the first visit
due_days = 14                              # (U) a back-check is late after so many days
amount_tolerance_percent = 10.0            # (U) an amount within this is the same answer

[maintenance]
rotation = "national_2022"                 # (U) which calendar of data/rotation the district follows within the cycle

[archive]
work_record_years = 3                      # (C) diaries and work records: at least 3 years (the law''s floor is 2)
rotation_paper_years = 5                   # (C) rotation papers: at least 5 years
electronic_years = 10                      # (C) electronic data long-term; the law''s floor is 10 years

# The 16 tasks, Plan §1-§16. `fact` names what the system itself knows of the task''s end (fieldwork/rules/plan.py);
# a task without one is shown as not recorded. `starts_on` is nowhere published: the month of the deadline is taken (P)
# unless the plan says when the work starts.

[[tasks]]
no = 1
name = "成立领导小组和办公室"
owner = "区政府"
phase = "启动时"
fact = "group_recorded"
evidence = "领导小组、成员名单和办公室；任务分工、宣传、培训、数据处理、督导检查的安排"

[[tasks]]
no = 2
name = "落实人员"
owner = "各镇街"
phase = "全过程"
fact = "staff_in_place"
evidence = "镇街、村居工作人员在轮换期间保持稳定"

[[tasks]]
no = 3
name = "落实经费"
owner = "区财政局"
phase = "全过程"
fact = "budget_secured"
evidence = "经费列入预算并跟踪使用"

[[tasks]]
no = 4
name = "宣传动员"
owner = "区委宣传部、各镇街"
phase = "预热、摸底、开户、试记账四个阶段"
fact = "publicity_complete"
evidence = "各镇街按渠道、分阶段开展的宣传活动"

[[tasks]]
no = 5
name = "业务培训"
owner = "增城调查队、区统计局"
phase = "各阶段"
fact = "training_complete"
evidence = "培训场次、签到和实操内容"

[[tasks]]
no = 6
name = "组建辅助调查员队伍"
owner = "各镇街"
starts_on = 2022-06-01
deadline = 2022-06-30
fact = "team_ready"
evidence = "选聘村居干部，完成培训，分配到调查小区"

[[tasks]]
no = 7
name = "核实抽样框"
owner = "增城调查队、区统计局"
starts_on = 2022-04-01
deadline = 2022-04-30
fact = "frame_verified"
evidence = "村居和小区信息核实无误"

[[tasks]]
no = 8
name = "确定样本量"
owner = "增城调查队、区统计局"
starts_on = 2022-05-01
deadline = 2022-05-31
fact = "sample_size_approved"
evidence = "分省样本和分市县样本的分配方案上报审批"

[[tasks]]
no = 9
name = "落实调查小区"
owner = "增城调查队、各镇街"
starts_on = 2022-06-01
deadline = 2022-06-30
fact = "areas_settled"
evidence = "两级样本的调查小区抽选并落实，绘制小区图"
milestones = [{ name = "绘制小区图", deadline = 2022-07-10 }]

[[tasks]]
no = 10
name = "清查摸底和抽户"
owner = "增城调查队、各镇街"
starts_on = 2022-07-11
deadline = 2022-08-31
fact = "households_drawn"
evidence = "建筑物清查表、住宅名录表、摸底数据和样本户名单"
milestones = [
    { name = "建筑物清查和住宅名录", deadline = 2022-08-10, fact = "listing_locked" },
    { name = "摸底调查", deadline = 2022-08-20, fact = "screening_complete" },
    { name = "抽取调查户", deadline = 2022-08-31, fact = "households_drawn" },
]

[[tasks]]
no = 11
name = "落实调查户"
owner = "各镇街、增城调查队"
starts_on = 2022-09-01
deadline = 2022-10-20
fact = "households_placed"
evidence = "每个样本户均已落实；反复动员后仍须更换的，严格按规定换户"

[[tasks]]
no = 12
name = "督导检查"
owner = "增城调查队、区统计局"
phase = "动员、摸底、开户各阶段"
fact = "inspections_closed"
evidence = "发现的问题、整改要求和整改核实"

[[tasks]]
no = 13
name = "开户和试记账"
owner = "各镇街、增城调查队"
starts_on = 2022-10-01
deadline = 2022-11-30
fact = "trial_complete"
evidence = "试记账安排和结果"
milestones = [
    { name = "提前开户小区全部开户", deadline = 2022-10-10 },
    { name = "全部开户", deadline = 2022-11-01, fact = "accounts_open" },
    { name = "正式记账", deadline = 2022-12-01 },
]

[[tasks]]
no = 14
name = "样本评估"
owner = "增城调查队、区发展改革局"
phase = "新样本运行后"
evidence = "样本代表性评估报告报省级调查队"

[[tasks]]
no = 15
name = "总结归档"
owner = "增城调查队、区统计局"
starts_on = 2023-01-01
deadline = 2023-01-31
evidence = "工作总结和归档材料"

[[tasks]]
no = 16
name = "样本维护"
owner = "各镇街、增城调查队"
phase = "五年周期内"
evidence = "跟踪小区和住户变动，及时更新标识"

# What blocks what: a task cannot be finished before another one is. (P) The plan names no such table; each row says why.

[[dependencies]]
task = 2
needs = 1
why = "领导小组成立后，各镇街才能指定人员"

[[dependencies]]
task = 6
needs = 9
why = "小区落实后，辅助调查员才能分配到小区"

[[dependencies]]
task = 8
needs = 7
why = "样本量按核实后的抽样框确定"

[[dependencies]]
task = 9
needs = 7
why = "小区从核实后的抽样框中抽取"

[[dependencies]]
task = 9
needs = 8
why = "样本量审批后才能抽取小区"

[[dependencies]]
task = 10
needs = 6
why = "没有经过培训的辅助调查员，不能清查和摸底"

[[dependencies]]
task = 10
needs = 9
why = "清查在落实的小区内进行"

[[dependencies]]
task = 11
needs = 10
why = "先抽出调查户，才能落实"

[[dependencies]]
task = 13
needs = 11
why = "落实的户才能开户和试记账"

[[dependencies]]
task = 14
needs = 13
why = "新样本运行后才能评估"

[[dependencies]]
task = 15
needs = 12
why = "督导发现的问题整改核实后才能归档"

[[dependencies]]
task = 15
needs = 13
why = "试记账结果写入总结"
','首次制定');
INSERT INTO "plan_version" VALUES('2022-11-23 04:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450',2,'# 2022 年增城区住户调查大样本轮换：方案参数
#
# Every number and date that the software takes from the plan. After each key stands how sure it is:
#   (C) confirmed by a source   (P) plausible, chosen by us from an unclear wording   (U) unknown, a default that can be changed
# Source "Plan §n": 《2022 年增城区住户调查大样本轮换实施方案》, 增府办函〔2022〕37 号, 2022-07-11, section n (tasks 1-16).
# Ten-day periods are read as 上旬 = to the 10th, 中旬 = 11th-20th, 下旬 = 21st to the end of the month (P).

format = 1                                 # shape of this file; another number is refused

towns = [                                  # (C) 统计用区划代码 2022: 13 towns and streets (Plan, who answers for what)
    { code = "440118001", name = "荔城街道" },
    { code = "440118002", name = "增江街道" },
    { code = "440118003", name = "朱村街道" },
    { code = "440118004", name = "永宁街道" },
    { code = "440118005", name = "荔湖街道" },
    { code = "440118006", name = "宁西街道" },
    { code = "440118101", name = "新塘镇" },
    { code = "440118102", name = "石滩镇" },
    { code = "440118103", name = "中新镇" },
    { code = "440118104", name = "正果镇" },
    { code = "440118105", name = "派潭镇" },
    { code = "440118106", name = "小楼镇" },
    { code = "440118107", name = "仙村镇" },
]

[cycle]
name = "2022年增城区住户调查大样本轮换"        # (C) Plan, title
document = "增府办函〔2022〕37号"             # (C) Plan, title
district_code = "440118"                   # (C) statistical code of 增城区 since 2014
district_name = "增城区"                    # (C)
address_names = ["广东省", "广州市", "增城区", "增城市"]   # (C) written before addresses; 增城市 until 2014
starts_on = 2022-04-01                     # (P) month of the first deadline (frame verification, Plan §7)
cycle_years = 5                            # (C) Plan, purpose: the whole sample is rotated every five years

[frame]
edition = "2022"                           # (P) code list of the year of the rotation; editions are never mixed
previous_edition = "2021"                  # (P) compared with it, matched on code
published_residents = 1466331              # (C) 第七次全国人口普查 2020, 增城区 resident population (data/frame/facts.csv)
expected_households = 585417               # (P) no count of households is published for 增城: residents / 2.63, plus 5 % collective
size_tolerance_percent = 5.0               # (U) frame total against expected_households; beyond it a finding

[areas]
n_areas = 15                               # (C) Plan, scope: 15 调查小区
n_provincial = 5                           # (U) split between 分省 and 分市县 is not public
area_target_households = 350               # (U) size of an area, so that about 300 households are screened in it
min_village_households = 60                # (P) threshold of 2013 for unsuitable areas; smaller villages are joined
n_alternate_sets = 2                       # (C) rule of 2013: alternate sets 1, then 2, with the same serials
label = "areas"                            # (C) label in the draw''s hash; a repeated draw is "areas#2"

[frame_review]
open_findings_stop_draw = "error"          # (U) open findings of this weight or above stop the draw of areas: "error", "warning" or "none"
size_change_percent = 20.0                 # (U) households of a village against the edition before; a larger change is a finding

[allocation]
method = "proportional"                    # (U) how areas are spread over urban and rural on paper: "equal", "proportional", "square_root"
confidence_percent = 95.0                  # (C) confidence of the national precision goal
national_relative_error_percent = 1.0      # (C) printed national goal ±1 %; goals of province and county are not public
cv = 0.8                                   # (U) spread of income per person between households, as a share of its mean
intra_area_correlation = 0.15              # (U) likeness of households of one area; later from the screening
document_required = true                   # (C) Plan §8: reported for approval; (U) that the approval names its document

[boundaries]
max_area_km2 = 3.0                         # (U) a larger area is too large to walk
max_diameter_km = 3.0                      # (U) a longer one too
overlap_tolerance_m2 = 100.0               # (U) areas that overlap by less touch each other
gap_tolerance_m = 50.0                     # (U) neighbours with a narrower strip between them should touch
outside_tolerance_m = 30.0                 # (U) a dwelling so far beyond the outline still counts as inside: accuracy of a phone

[replacement]
min_households = 60                        # (P) rule of 2013: an area with fewer households may be replaced
document_required_levels = ["provincial"]  # (C) the province applies, the national office approves; (U) for the other level
approver_must_differ = true                # (U) nobody approves the replacement that he or she has asked for
allowed_until = "draw"                     # (U) last step before which an area may be replaced: "listing", "lock" or "draw"

[listing]
segment_min_dwellings = 30                 # (P) shortest walk segment
segment_max_dwellings = 60                 # (P) longest walk segment
max_vacant_percent = 40.0                  # (U) vacancy of an area above this is looked at again
size_tolerance_percent = 10.0              # (U) households found against the frame''s size of the area; beyond it a finding

[listing_checks]
duplicate_min_score = 80.0                 # (U) two addresses at least so alike (0-100) are shown to a person as perhaps one dwelling
duplicate_max_distance_m = 200.0           # (U) further apart on the map they are not
other_count_tolerance_percent = 15.0       # (U) dwellings against electric meters or registration; beyond it a finding
n_neighbours = 5                           # (U) nearest areas with which vacancy and change are compared
rate_outlier_points = 20.0                 # (U) percentage points from the neighbours'' median; beyond it a finding
vacancy_second_look = "either"             # (U) a vacant dwelling is looked at again by "other_person", on "other_day", "either" or "both"

[relisting]
share = 0.2                                # (U) a fifth of an area''s walk segments is listed again, blind, by another person
min_segments = 2                           # (U) at least so many segments of an area
min_dwellings = 60                         # (U) with at least so many dwellings
confidence_percent = 90.0                  # (U) of the exact one-sided bounds of list coverage
min_coverage_percent = 95.0                # (U) upper bound below it: list the whole area again; estimate below it: a person decides

[screening]
min_screened = 4500                        # (C) Plan, scope: no fewer than 4,500 households
target_per_area = 300                      # (P) 4,500 / 15
max_no_contact_percent = 10.0              # (U) households of an area not met after all visits; beyond it a finding

[screening_work]
pace_days = 14                             # (U) last days from which the pace towards the target is taken
max_proxy_percent = 20.0                   # (U) screened households for which a neighbour or cadre answered; beyond it a finding
max_missing_income_percent = 15.0          # (U) screened households whose income is missing; beyond it a finding
sort_imputation = "none"                   # (U) missing incomes in the sort order: "none" (last), "nearest_neighbours", "area_median"; docs/methods-screening.md
sort_imputation_neighbours = 5             # (U) households from which "nearest_neighbours" takes the mean

[draw]
n_households_per_area = 10                 # (C) Plan, scope: 150 households in 15 areas
method = "systematic"                      # (U) "systematic" or "symmetric" (对称等距); the rule of 2022 is not public
sort = ["income_per_person"]               # (U) the old urban survey sorted by income per person; [] = order of household_id
reserve_depth = 9                          # (U) households in reserve for each drawn one
label = "households"                       # (C) label in the draw''s hash; a repeated draw is "households#2"

[ceremony]
revealer_must_differ = true                # (U) nobody reveals the seed of the draw that he or she has committed to
void_confirmer_must_differ = true          # (U) nobody confirms the void of a draw that he or she has asked for

[placement]
min_persuasion_visits = 3                  # (C) a refusal counts as a reason only after at least 3 persuasion visits
approver_must_differ = true                # (U) nobody approves the substitution that he or she has asked for
due_within_days = 14                       # (U) a drawn household without a visit for so long is shown as waiting

[visits]
min_persuasion_days = 2                    # (U) persuasion visits on fewer days than this are noticed
persuasion_days = "warning"                # (C) a warning by default, not a rule; off, warning or required
min_persuasion_hours_apart = 2             # (U) persuasion visits all within fewer hours of the day are at the same hour
persuasion_hours = "warning"               # (C) a warning by default, not a rule; off, warning or required
persuasion_persons = "warning"             # (C) every time the same person: a warning by default; off, warning or required
min_no_contact_visits = 3                  # (U) "no one at home" is a reason after at least so many visits that met nobody
min_no_contact_day_parts = 2               # (U) in so many of morning, afternoon and evening
afternoon_from_hour = 12                   # (U) the afternoon begins
evening_from_hour = 18                     # (U) the evening begins
no_contact_weekend = true                  # (U) one of these visits was on a Saturday or Sunday
min_recheck_days = 2                       # (U) a vacant dwelling or an address not found is looked at on so many days

[bookkeeping]
early_opening_deadline = 2022-10-10        # (C) Plan §13: areas whose accounts are all open by early October
early_trial_start = 2022-10-01             # (C) Plan §13: two months, October and November (encouraged: a person decides)
trial_start = 2022-11-01                   # (C) Plan §13: trial bookkeeping in November
formal_start = 2022-12-01                  # (C) Plan §13: formal bookkeeping from early December; (P) the first day
visits_per_month = 1                       # (C, varies) at least one visit per household and month; some places 2
platform_check_days = 5                    # (C, varies) the platform''s books are looked at every 5 days
min_entries_per_month = 20                 # (U) fewer entries in a month: a weak account, remind and coach
max_gap_days = 7                           # (U) longest stretch without an entry
subsidy_cny_per_month = 60                  # (U) a local amount; 0 = not set, not printed

[diary]
first_week_days = 7                        # (P) a coaching visit within so many days of a book''s first day
rounds_per_year = 4                        # (C) a full round of visits by the office each quarter; (P) calendar quarters
weak_window_days = 30                      # (U) a weak account is judged over the last so many days, a month
few_entries_after_days = 10                # (U) entries are called few only when so many days were counted
max_faults = 3                             # (U) more faults found by page checks within the window: a weak account
action_wait_days = 5                       # (U) days after a step before the next, stronger one is proposed
subsidy_min_days = 15                      # (U) days a book must be kept in a month for the subsidy of that month
subsidy_in_trial = true                    # (U) whether the months of trial bookkeeping are paid
handover_min_trial_days = 10               # (U) a shorter trial is named at the hand-over to formal bookkeeping

[people]
training_required = true                   # (C) Plan §5, §6: trained before each stage; (U) that untrained staff are kept from its tasks

[progress]
forecast_window_days = 14                  # (P) the pace of the last two weeks; a shorter record counts from its first day

[publicity]
min_activities_per_town = 1                # (U) recorded activities that cover a town in a stage
warm_up_ends = 2022-07-10                  # (P) 预热: until buildings and dwellings are listed (Plan §10: mid-July)
screening_ends = 2022-08-20                # (P) 摸底: until the end of screening (Plan §10)
account_opening_ends = 2022-10-31          # (P) 开户: until the trial books start (Plan §13)
trial_ends = 2022-11-30                    # (P) 试记账: until formal bookkeeping starts (Plan §13)

[training]
pass_percent = 80                          # (U) right answers in the test of the hard points
test_required = true                       # (U) who attended is trained only with a passed test of that stage

[funds]
warn_at_percent = 90                       # (U) spending of a budget line above this share is reported

[inspection]
n_areas = 3                                # (U) areas chosen by the seed for an inspection
n_households_per_area = 5                  # (U) households chosen in each of them, where the stage has households
due_days_minor = 14                        # (U) days for the correction of a minor finding
due_days_major = 7                         # (U) days for the correction of a major finding
due_days_serious = 3                       # (U) days for the correction of a serious finding
verifier_must_differ = true                # (U) nobody verifies the own correction
[signals]
# When a pattern in one person''s work of a month opens a check. All (U): chosen so that an office of 15 honest
# enumerators and 150 households has at most one false case a month in simulation (docs/quality.md).
overlap_minutes = 2.0                      # (U) talks at two dwellings that begin closer together than this overlap
overlap_min_visits = 2                     # (U) so many in a month
fast_minutes = 6.0                         # (U) at the next dwelling sooner than this after the start of a talk
fast_min_visits = 4                        # (U) so many in a month
speed_kmh = 80.0                           # (U) faster between two visits than anybody drives in a village
speed_min_m = 1500.0                       # (U) shorter ways are not judged
speed_min_visits = 2                       # (U) so many in a month
usable_accuracy_m = 100.0                  # (U) positions less accurate are not judged
far_m = 300.0                              # (U) farther from the listed dwelling, after the accuracy was taken off
far_min_visits = 3                         # (U) so many in a month
far_min_percent = 20.0                     # (U) and so many of those with a usable position
same_place_apart_m = 50.0                  # (U) dwellings this far apart cannot have exactly one position
same_place_min_visits = 3                  # (U) so many in a month
mock_min_visits = 2                        # (U) visits whose device reported a mock position
day_starts_hour = 7                        # (U) earlier is an odd hour
day_ends_hour = 22                         # (U) from then on it is an odd hour, unless the household asked for it
odd_hours_min_visits = 3                   # (U) so many in a month
odd_hours_min_percent = 20.0               # (U) and so many of all visits
clock_back_minutes = 30.0                  # (U) received later, said to be earlier by more than this
clock_min_jumps = 3                        # (U) so many in a month
min_answers = 30                           # (U) fewer screening answers of a person are not judged
alike_min_households = 6                   # (U) so many households alike
alike_scores = 3.5                         # (U) and so far beyond the funnel (standard deviations)
digit_error_per_million = 200              # (U) chance of an honest person per test, in millionths
outlying_min_visits = 10                   # (U) fewer visits of a person in a month are not compared
outlying_scores = 3.1                      # (U) outside so many standard deviations of the funnel
counts_min_days = 20                       # (U) shorter books are not judged
counts_min_dispersion = 0.5                # (U) variance / mean of the entries per day; bought by chance it is 1 or more
counts_max_same_percent = 80.0             # (U) days on which two books have the same number of entries
counts_min_households = 2                  # (U) so many books of a person
backcheck_min_denied = 2                   # (U) back-checks in a month that deny the visit or differ a lot
backcheck_max_error_percent = 40.0         # (U) more of the answers of one back-check than this differ

[backchecks]
percent = 10.0                             # (P) share of the visits that is checked again by another person
first_percent = 20.0                       # (P) the share in an enumerator''s first weeks
first_days = 14                            # (P) two weeks from the first visit
due_days = 14                              # (U) a back-check is late after so many days
amount_tolerance_percent = 10.0            # (U) an amount within this is the same answer

[maintenance]
rotation = "national_2022"                 # (U) which calendar of data/rotation the district follows within the cycle

[archive]
work_record_years = 3                      # (C) diaries and work records: at least 3 years (the law''s floor is 2)
rotation_paper_years = 5                   # (C) rotation papers: at least 5 years
electronic_years = 10                      # (C) electronic data long-term; the law''s floor is 10 years

# The 16 tasks, Plan §1-§16. `fact` names what the system itself knows of the task''s end (fieldwork/rules/plan.py);
# a task without one is shown as not recorded. `starts_on` is nowhere published: the month of the deadline is taken (P)
# unless the plan says when the work starts.

[[tasks]]
no = 1
name = "成立领导小组和办公室"
owner = "区政府"
phase = "启动时"
fact = "group_recorded"
evidence = "领导小组、成员名单和办公室；任务分工、宣传、培训、数据处理、督导检查的安排"

[[tasks]]
no = 2
name = "落实人员"
owner = "各镇街"
phase = "全过程"
fact = "staff_in_place"
evidence = "镇街、村居工作人员在轮换期间保持稳定"

[[tasks]]
no = 3
name = "落实经费"
owner = "区财政局"
phase = "全过程"
fact = "budget_secured"
evidence = "经费列入预算并跟踪使用"

[[tasks]]
no = 4
name = "宣传动员"
owner = "区委宣传部、各镇街"
phase = "预热、摸底、开户、试记账四个阶段"
fact = "publicity_complete"
evidence = "各镇街按渠道、分阶段开展的宣传活动"

[[tasks]]
no = 5
name = "业务培训"
owner = "增城调查队、区统计局"
phase = "各阶段"
fact = "training_complete"
evidence = "培训场次、签到和实操内容"

[[tasks]]
no = 6
name = "组建辅助调查员队伍"
owner = "各镇街"
starts_on = 2022-06-01
deadline = 2022-06-30
fact = "team_ready"
evidence = "选聘村居干部，完成培训，分配到调查小区"

[[tasks]]
no = 7
name = "核实抽样框"
owner = "增城调查队、区统计局"
starts_on = 2022-04-01
deadline = 2022-04-30
fact = "frame_verified"
evidence = "村居和小区信息核实无误"

[[tasks]]
no = 8
name = "确定样本量"
owner = "增城调查队、区统计局"
starts_on = 2022-05-01
deadline = 2022-05-31
fact = "sample_size_approved"
evidence = "分省样本和分市县样本的分配方案上报审批"

[[tasks]]
no = 9
name = "落实调查小区"
owner = "增城调查队、各镇街"
starts_on = 2022-06-01
deadline = 2022-06-30
fact = "areas_settled"
evidence = "两级样本的调查小区抽选并落实，绘制小区图"
milestones = [{ name = "绘制小区图", deadline = 2022-07-10 }]

[[tasks]]
no = 10
name = "清查摸底和抽户"
owner = "增城调查队、各镇街"
starts_on = 2022-07-11
deadline = 2022-08-31
fact = "households_drawn"
evidence = "建筑物清查表、住宅名录表、摸底数据和样本户名单"
milestones = [
    { name = "建筑物清查和住宅名录", deadline = 2022-08-10, fact = "listing_locked" },
    { name = "摸底调查", deadline = 2022-08-20, fact = "screening_complete" },
    { name = "抽取调查户", deadline = 2022-08-31, fact = "households_drawn" },
]

[[tasks]]
no = 11
name = "落实调查户"
owner = "各镇街、增城调查队"
starts_on = 2022-09-01
deadline = 2022-10-20
fact = "households_placed"
evidence = "每个样本户均已落实；反复动员后仍须更换的，严格按规定换户"

[[tasks]]
no = 12
name = "督导检查"
owner = "增城调查队、区统计局"
phase = "动员、摸底、开户各阶段"
fact = "inspections_closed"
evidence = "发现的问题、整改要求和整改核实"

[[tasks]]
no = 13
name = "开户和试记账"
owner = "各镇街、增城调查队"
starts_on = 2022-10-01
deadline = 2022-11-30
fact = "trial_complete"
evidence = "试记账安排和结果"
milestones = [
    { name = "提前开户小区全部开户", deadline = 2022-10-10 },
    { name = "全部开户", deadline = 2022-11-01, fact = "accounts_open" },
    { name = "正式记账", deadline = 2022-12-01 },
]

[[tasks]]
no = 14
name = "样本评估"
owner = "增城调查队、区发展改革局"
phase = "新样本运行后"
evidence = "样本代表性评估报告报省级调查队"

[[tasks]]
no = 15
name = "总结归档"
owner = "增城调查队、区统计局"
starts_on = 2023-01-01
deadline = 2023-01-31
evidence = "工作总结和归档材料"

[[tasks]]
no = 16
name = "样本维护"
owner = "各镇街、增城调查队"
phase = "五年周期内"
evidence = "跟踪小区和住户变动，及时更新标识"

# What blocks what: a task cannot be finished before another one is. (P) The plan names no such table; each row says why.

[[dependencies]]
task = 2
needs = 1
why = "领导小组成立后，各镇街才能指定人员"

[[dependencies]]
task = 6
needs = 9
why = "小区落实后，辅助调查员才能分配到小区"

[[dependencies]]
task = 8
needs = 7
why = "样本量按核实后的抽样框确定"

[[dependencies]]
task = 9
needs = 7
why = "小区从核实后的抽样框中抽取"

[[dependencies]]
task = 9
needs = 8
why = "样本量审批后才能抽取小区"

[[dependencies]]
task = 10
needs = 6
why = "没有经过培训的辅助调查员，不能清查和摸底"

[[dependencies]]
task = 10
needs = 9
why = "清查在落实的小区内进行"

[[dependencies]]
task = 11
needs = 10
why = "先抽出调查户，才能落实"

[[dependencies]]
task = 13
needs = 11
why = "落实的户才能开户和试记账"

[[dependencies]]
task = 14
needs = 13
why = "新样本运行后才能评估"

[[dependencies]]
task = 15
needs = 12
why = "督导发现的问题整改核实后才能归档"

[[dependencies]]
task = 15
needs = 13
why = "试记账结果写入总结"
','合成标准');
CREATE TABLE publicity_activity (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	activity_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	is_withdrawn BOOLEAN NOT NULL, 
	reason BLOB, 
	town_code VARCHAR NOT NULL, 
	stage VARCHAR NOT NULL, 
	channel VARCHAR NOT NULL, 
	held_on DATE NOT NULL, 
	title VARCHAR NOT NULL, 
	n_reached INTEGER, 
	CONSTRAINT pk_publicity_activity PRIMARY KEY (activity_id, version), 
	CONSTRAINT ck_publicity_activity_town_code_is_nine_digits CHECK (length(town_code) = 9), 
	CONSTRAINT ck_publicity_activity_n_reached_not_negative CHECK (n_reached IS NULL OR n_reached >= 0), 
	CONSTRAINT ck_publicity_activity_correction_has_reason CHECK (version = 1 OR reason IS NOT NULL), 
	CONSTRAINT fk_publicity_activity_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "publicity_activity" VALUES('2022-09-01 02:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','r1',1,0,NULL,'440118001','warm_up','village_board','2022-07-01','张贴公告',300);
CREATE TABLE relisted_dwelling (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	relisted_id VARCHAR NOT NULL, 
	relisting_id VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	segment_no VARCHAR NOT NULL, 
	building_no VARCHAR, 
	number_seen VARCHAR, 
	dwelling_type VARCHAR NOT NULL, 
	occupancy VARCHAR NOT NULL, 
	lon FLOAT, 
	lat FLOAT, 
	datum VARCHAR, 
	address BLOB, 
	CONSTRAINT pk_relisted_dwelling PRIMARY KEY (relisted_id), 
	CONSTRAINT fk_relisted_dwelling_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_relisted_dwelling_datum_is_known CHECK (datum IN ('WGS-84', 'GCJ-02', 'BD-09', 'CGCS2000')), 
	CONSTRAINT fk_relisted_dwelling_relisting_id FOREIGN KEY(relisting_id) REFERENCES relisting (relisting_id), 
	CONSTRAINT uq_relisted_dwelling_relisting_id_position UNIQUE (relisting_id, position)
);
INSERT INTO "relisted_dwelling" VALUES('2022-09-01 02:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','440118001001001','rd1','rl1',1,'1','001','040','flat','vacant',NULL,NULL,NULL,X'3432323131343461654412F52FEE6538D33D07E1E134F238870BE083DD92D0F239A014D0F584C7DFE8C4CEE667EB4973107A7EC7D070D21D1FF2D18389405B3413F40C3DD33186');
CREATE TABLE relisting (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	relisting_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	listing_id VARCHAR NOT NULL, 
	seed VARCHAR NOT NULL, 
	label VARCHAR NOT NULL, 
	n_segments INTEGER NOT NULL, 
	start INTEGER NOT NULL, 
	segments VARCHAR NOT NULL, 
	n_listed INTEGER NOT NULL, 
	relister VARCHAR NOT NULL, 
	plan_version INTEGER NOT NULL, 
	CONSTRAINT pk_relisting PRIMARY KEY (relisting_id), 
	CONSTRAINT fk_relisting_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_relisting_n_listed_not_negative CHECK (n_listed >= 0), 
	CONSTRAINT ck_relisting_start_in_range CHECK (start >= 0 AND start < n_segments), 
	CONSTRAINT fk_relisting_listing_id FOREIGN KEY(listing_id) REFERENCES listing (listing_id), 
	CONSTRAINT uq_relisting_cycle_id_ea_id_version UNIQUE (cycle_id, ea_id, version)
);
INSERT INTO "relisting" VALUES('2022-09-01 02:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','440118001001001','rl1',1,'440118001001001','s','relisting',1,0,'1',40,'sup',1);
CREATE TABLE relisting_resolution (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	resolution_id VARCHAR NOT NULL, 
	relisting_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	relisted_id VARCHAR, 
	dwelling_no VARCHAR NOT NULL, 
	verdict VARCHAR NOT NULL, 
	reason BLOB NOT NULL, 
	CONSTRAINT pk_relisting_resolution PRIMARY KEY (resolution_id), 
	CONSTRAINT fk_relisting_resolution_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_relisting_resolution_pairs_name_both CHECK ((verdict IN ('same', 'different')) = (relisted_id IS NOT NULL)), 
	CONSTRAINT ck_relisting_resolution_verdict_is_known CHECK (verdict IN ('same', 'different', 'exists', 'wrong')), 
	CONSTRAINT fk_relisting_resolution_relisted_id FOREIGN KEY(relisted_id) REFERENCES relisted_dwelling (relisted_id), 
	CONSTRAINT fk_relisting_resolution_relisting_id FOREIGN KEY(relisting_id) REFERENCES relisting (relisting_id), 
	CONSTRAINT uq_relisting_resolution_relisting_id_version UNIQUE (relisting_id, version)
);
INSERT INTO "relisting_resolution" VALUES('2022-09-01 02:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','440118001001001','rr1','rl1',1,NULL,'001','exists',X'34323231313434614931CEBAAFADBF91ED960587DD9BC38E804820C912F7EA92C5ADAEB79E85A1');
CREATE TABLE relisting_step (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	step_id VARCHAR NOT NULL, 
	relisting_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	state VARCHAR NOT NULL, 
	n_relisted INTEGER, 
	n_matched INTEGER, 
	n_moved INTEGER, 
	n_wrong INTEGER, 
	lower FLOAT, 
	upper FLOAT, 
	counts_json VARCHAR, 
	reason BLOB, 
	CONSTRAINT pk_relisting_step PRIMARY KEY (step_id), 
	CONSTRAINT fk_relisting_step_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_relisting_step_bounds_are_shares CHECK (lower >= 0 AND lower <= upper AND upper <= 1), 
	CONSTRAINT ck_relisting_step_matches_among_relisted CHECK (n_matched >= 0 AND n_matched <= n_relisted), 
	CONSTRAINT ck_relisting_step_state_is_known CHECK (state IN ('drawn', 'listed', 'compared', 'accepted', 'decided', 'whole_relisting', 'closed')), 
	CONSTRAINT fk_relisting_step_relisting_id FOREIGN KEY(relisting_id) REFERENCES relisting (relisting_id), 
	CONSTRAINT uq_relisting_step_relisting_id_version UNIQUE (relisting_id, version)
);
INSERT INTO "relisting_step" VALUES('2022-09-01 02:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','440118001001001','rs1','rl1',1,'compared',1,1,NULL,NULL,0.1,1.0,NULL,X'34323231313434619C328F0E05E3E3BE05D70CE2250CF6CC8D71A47818E8572DE5C256159EE611');
CREATE TABLE reserve_extension (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	draw_id VARCHAR NOT NULL, 
	household_id VARCHAR NOT NULL, 
	resolution_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	rank INTEGER NOT NULL, 
	for_household_id VARCHAR NOT NULL, 
	reserve_rank INTEGER NOT NULL, 
	CONSTRAINT pk_reserve_extension PRIMARY KEY (draw_id, household_id), 
	CONSTRAINT fk_reserve_extension_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_reserve_extension_reserve_rank_from_one CHECK (reserve_rank >= 1), 
	CONSTRAINT fk_reserve_extension_resolution_id FOREIGN KEY(resolution_id) REFERENCES case_resolution (resolution_id), 
	CONSTRAINT fk_reserve_extension_draw_id FOREIGN KEY(draw_id) REFERENCES draw (draw_id), 
	CONSTRAINT uq_reserve_extension_draw_id_for_household_id_reserve_rank UNIQUE (draw_id, for_household_id, reserve_rank)
);
INSERT INTO "reserve_extension" VALUES('2022-09-01 21:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','d1','44011800100100103201','x1','440118001001001',32,'44011800100100103001',2);
CREATE TABLE restoration (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	restoration_id VARCHAR NOT NULL, 
	file_name VARCHAR NOT NULL, 
	digest VARCHAR NOT NULL, 
	made_at DATETIME NOT NULL, 
	head_sequence INTEGER NOT NULL, 
	head_hash VARCHAR NOT NULL, 
	CONSTRAINT pk_restoration PRIMARY KEY (restoration_id)
);
INSERT INTO "restoration" VALUES('2022-09-01 02:00:00.000000','stat','r1','backup.zip','0000000000000000000000000000000000000000000000000000000000000000','2022-09-01 02:00:00.000000',1,'0000000000000000000000000000000000000000000000000000000000000000');
CREATE TABLE role_assignment (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	role VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	is_given BOOLEAN NOT NULL, 
	CONSTRAINT pk_role_assignment PRIMARY KEY (account_id, role, version), 
	CONSTRAINT ck_role_assignment_role_is_known CHECK (role IN ('statistician', 'supervisor', 'enumerator', 'auditor', 'administrator')), 
	CONSTRAINT fk_role_assignment_account_id FOREIGN KEY(account_id) REFERENCES account (account_id)
);
INSERT INTO "role_assignment" VALUES('2022-09-01 02:00:00.000000','admin','stat','statistician',1,1);
INSERT INTO "role_assignment" VALUES('2022-09-01 02:00:00.000000','admin','sup','supervisor',1,1);
INSERT INTO "role_assignment" VALUES('2022-09-01 02:00:00.000000','admin','town','supervisor',1,1);
INSERT INTO "role_assignment" VALUES('2022-09-01 02:00:00.000000','admin','enum','enumerator',1,1);
INSERT INTO "role_assignment" VALUES('2022-09-01 02:00:00.000000','admin','audit','auditor',1,1);
INSERT INTO "role_assignment" VALUES('2022-09-01 02:00:00.000000','admin','admin','administrator',1,1);
CREATE TABLE safety_measure (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	measure_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	is_withdrawn BOOLEAN NOT NULL, 
	reason BLOB, 
	place_code VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	measure BLOB NOT NULL, 
	contingency BLOB NOT NULL, 
	contact BLOB, 
	from_on DATE NOT NULL, 
	until_on DATE, 
	CONSTRAINT pk_safety_measure PRIMARY KEY (measure_id, version), 
	CONSTRAINT ck_safety_measure_place_is_town_or_area CHECK (length(place_code) IN (9, 15)), 
	CONSTRAINT ck_safety_measure_from_before_until CHECK (until_on IS NULL OR from_on <= until_on), 
	CONSTRAINT ck_safety_measure_correction_has_reason CHECK (version = 1 OR reason IS NOT NULL), 
	CONSTRAINT fk_safety_measure_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "safety_measure" VALUES('2022-09-01 02:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','r1',1,0,NULL,'440118001001001','epidemic',X'3432323131343461B16C34335FB990EE98C5500331BBAD266C9A94382B6A075459B11B66A07C800A326586B686D0D244E8AE2A0B8B78',X'34323231313434615DA29D0743564B86BF027C9E9DFDE0638785B5F3103F6C3BEDC0423B0AF0E701FB41B87CF18D9B5C726A5B71592D175AC384B90B2727038FC7CBD064668FB3E4409838',X'34323231313434618CC9F7F732B1D48C554FD8057D1DB33320642FF85E678BA4ACB858EE77DD0F9B2F03E6D005D31F885BEA479495812330CE85AA56DA29BE','2022-06-01',NULL);
CREATE TABLE "sample_household" (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	draw_id VARCHAR NOT NULL, 
	household_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	rank INTEGER NOT NULL, 
	is_drawn BOOLEAN NOT NULL, 
	for_household_id VARCHAR, 
	reserve_rank INTEGER, 
	inclusion_prob_stage2 FLOAT, 
	CONSTRAINT pk_sample_household PRIMARY KEY (draw_id, household_id), 
	CONSTRAINT fk_sample_household_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_sample_household_inclusion_prob_is_one CHECK (inclusion_prob_stage2 > 0 AND inclusion_prob_stage2 <= 1), 
	CONSTRAINT ck_sample_household_drawn_or_reserve CHECK (is_drawn = (for_household_id IS NULL) AND is_drawn = (reserve_rank IS NULL)), 
	CONSTRAINT ck_sample_household_reserve_rank_from_one CHECK (reserve_rank >= 1), 
	CONSTRAINT fk_sample_household_draw_id FOREIGN KEY(draw_id) REFERENCES "draw" (draw_id), 
	CONSTRAINT uq_sample_household_draw_id_ea_id_rank UNIQUE (draw_id, ea_id, rank), 
	CONSTRAINT uq_sample_household_draw_id_for_household_id_reserve_rank UNIQUE (draw_id, for_household_id, reserve_rank)
);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','d1','44011800100100101001','440118001001001',10,1,NULL,NULL,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','d1','44011800100100101101','440118001001001',11,0,'44011800100100101001',1,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','d1','44011800100100100901','440118001001001',9,0,'44011800100100101001',2,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','d1','44011800100100102001','440118001001001',20,1,NULL,NULL,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','d1','44011800100100102101','440118001001001',21,0,'44011800100100102001',1,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','d1','44011800100100101901','440118001001001',19,0,'44011800100100102001',2,NULL);
CREATE TABLE screening_answer (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	answer_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	household_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	dwelling_no VARCHAR NOT NULL, 
	household_no VARCHAR NOT NULL, 
	eligibility VARCHAR NOT NULL, 
	n_persons INTEGER, 
	income BLOB, 
	residence_type VARCHAR, 
	floor_area_m2 FLOAT, 
	outcome VARCHAR, 
	screened_at DATETIME, 
	source_name VARCHAR, 
	notes BLOB, respondent VARCHAR CONSTRAINT ck_screening_answer_respondent_is_known CHECK (respondent IN ('self', 'other_adult', 'neighbour', 'village_cadre')), out_reason VARCHAR, screened_on DATE, n_attempts INTEGER CONSTRAINT ck_screening_answer_n_attempts_positive CHECK (n_attempts >= 1), n_members INTEGER CONSTRAINT ck_screening_answer_n_members_not_negative CHECK (n_members >= 0), n_away INTEGER CONSTRAINT ck_screening_answer_n_away_not_negative CHECK (n_away >= 0), registration_place VARCHAR, n_cars INTEGER CONSTRAINT ck_screening_answer_n_cars_not_negative CHECK (n_cars >= 0), dwelling_type VARCHAR, built_year INTEGER, estimated_value_cny BLOB, n_households_in_dwelling INTEGER CONSTRAINT ck_screening_answer_n_households_in_dwelling_positive CHECK (n_households_in_dwelling >= 1), correction_reason BLOB, head_age BLOB, 
	CONSTRAINT pk_screening_answer PRIMARY KEY (answer_id), 
	CONSTRAINT ck_screening_answer_eligibility_is_known CHECK (eligibility IN ('in', 'out', 'unknown')), 
	CONSTRAINT ck_screening_answer_floor_area_not_negative CHECK (floor_area_m2 >= 0), 
	CONSTRAINT ck_screening_answer_n_persons_not_negative CHECK (n_persons >= 0), 
	CONSTRAINT fk_screening_answer_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT uq_screening_answer_cycle_id_household_id_version UNIQUE (cycle_id, household_id, version)
);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','d00dc5f1-2698-4cb8-b358-f22b5422608b','440118001001001','44011800100100100101',1,'001','01','in',3,X'34323231313434613313937768A4EDEDB9292686D067FED705CAB7A682BFBADB8407C9CCF4C1BC9B9EAB1669E2',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','68778e17-13bc-4d85-bdf7-8c4658898471','440118001001001','44011800100100100201',1,'002','01','in',3,X'34323231313434616801E7D26FFB91F60F0CB051CAB6100BF7F38D70937B179F99E4DFB2588A3B21131E9879D7',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','ccec361b-3b6c-49e7-917a-15cb10cd8274','440118001001001','44011800100100100301',1,'003','01','in',3,X'343232313134346181A6B779E502E2172DEDBEB345D016170CCD75A0E9AF852D39A7A3053E1E00AB57A381A54F',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','6b906c98-da34-41a5-b300-7b769f227e3f','440118001001001','44011800100100100401',1,'004','01','in',3,X'3432323131343461CC12459E7FCCA10846ADFD745C15461DAC86BEDC611672F64DF917312D09721DBB729980BF',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','340ccdcc-c9fe-4f1e-9ef9-4c43f68d764b','440118001001001','44011800100100100501',1,'005','01','in',3,X'343232313134346150A44216767084A54B48D787520558F80025978B63171F4CB91C1AFCB5C88CE6E184D653B1',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','6fc911ce-5d0d-4e18-85b8-a1e7cb2f6929','440118001001001','44011800100100100601',1,'006','01','in',3,X'343232313134346107BE8420D61D65ADB8317D03E4CBAC75C4F49209019DE30BAAAFFC01D4A0C1954B831662B0',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE screening_attempt (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	attempt_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	household_id VARCHAR NOT NULL, 
	attempted_at DATETIME NOT NULL, 
	attempted_by VARCHAR NOT NULL, 
	outcome VARCHAR NOT NULL, 
	CONSTRAINT pk_screening_attempt PRIMARY KEY (attempt_id), 
	CONSTRAINT ck_screening_attempt_outcome_is_known CHECK (outcome IN ('complete', 'no_contact', 'refused', 'out_of_scope')), 
	CONSTRAINT fk_screening_attempt_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "screening_attempt" VALUES('2022-09-01 02:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','t1','440118001001001','44011800100100101101','2022-09-01 02:00:00.000000','enum','no_contact');
CREATE TABLE session_revocation (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	revocation_id VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	n_sessions INTEGER NOT NULL, 
	CONSTRAINT pk_session_revocation PRIMARY KEY (revocation_id), 
	CONSTRAINT fk_session_revocation_account_id FOREIGN KEY(account_id) REFERENCES account (account_id)
);
INSERT INTO "session_revocation" VALUES('2022-09-01 02:00:00.000000','stat','v1','audit',0);
CREATE TABLE setup_code (
	code_digest VARCHAR NOT NULL, 
	made_at DATETIME NOT NULL, 
	n_failures INTEGER NOT NULL, 
	CONSTRAINT pk_setup_code PRIMARY KEY (code_digest)
);
CREATE TABLE sign_in (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	sign_in_id VARCHAR NOT NULL, 
	account_id VARCHAR, 
	outcome VARCHAR NOT NULL, 
	CONSTRAINT pk_sign_in PRIMARY KEY (sign_in_id), 
	CONSTRAINT ck_sign_in_outcome_is_known CHECK (outcome IN ('succeeded', 'wrong_password', 'unknown_account', 'not_active')), 
	CONSTRAINT ck_sign_in_account_unless_unknown CHECK ((outcome = 'unknown_account') = (account_id IS NULL)), 
	CONSTRAINT fk_sign_in_account_id FOREIGN KEY(account_id) REFERENCES account (account_id)
);
INSERT INTO "sign_in" VALUES('2022-09-01 02:00:00.000000','stat','s1','audit','wrong_password');
CREATE TABLE signal (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	signal_id VARCHAR NOT NULL, 
	rule VARCHAR NOT NULL, 
	measure VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	period VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	facts VARCHAR NOT NULL, 
	numbers VARCHAR NOT NULL, 
	plan_version INTEGER NOT NULL, 
	CONSTRAINT pk_signal PRIMARY KEY (signal_id), 
	CONSTRAINT fk_signal_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_signal_rule_is_known CHECK (rule IN ('visits_overlap', 'visits_too_fast', 'travel_too_fast', 'far_from_dwelling', 'same_coordinates', 'mock_location', 'odd_hours', 'clock_jumps', 'answers_alike', 'digit_heaping', 'outlying', 'list_edited', 'entries_even', 'entries_copied', 'backcheck_differs')), 
	CONSTRAINT ck_signal_signal_id_is_sha256 CHECK (length(signal_id) = 64), 
	CONSTRAINT ck_signal_period_is_a_month CHECK (length(period) = 7)
);
INSERT INTO "signal" VALUES('2022-09-01 02:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','0000000000000000000000000000000000000000000000000000000000000000','odd_hours','','enum','2022-09','440118001001001','["c8a4d832-ccb0-4df3-8e86-920cbddde900"]','{"n": 1, "n_of": 1}',1);
CREATE TABLE signal_decision (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	signal_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	state VARCHAR NOT NULL, 
	reason BLOB, 
	CONSTRAINT pk_signal_decision PRIMARY KEY (signal_id, version), 
	CONSTRAINT fk_signal_decision_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_signal_decision_state_is_known CHECK (state IN ('looked_at', 'explained', 'needs_inspection', 'confirmed_problem', 'closed')), 
	CONSTRAINT fk_signal_decision_signal_id FOREIGN KEY(signal_id) REFERENCES signal (signal_id)
);
INSERT INTO "signal_decision" VALUES('2022-09-01 02:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','0000000000000000000000000000000000000000000000000000000000000000',1,'440118001001001','explained',X'34323231313434613CB3118DB7BB9E27B66A7E8AAEA9B3213A8C97B364134A43C3FD4852DBAFA1B05B9C308A4D');
CREATE TABLE spending (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	spending_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	is_withdrawn BOOLEAN NOT NULL, 
	reason BLOB, 
	line_id VARCHAR NOT NULL, 
	amount_fen INTEGER NOT NULL, 
	spent_on DATE NOT NULL, 
	purpose BLOB NOT NULL, 
	document VARCHAR, 
	CONSTRAINT pk_spending PRIMARY KEY (spending_id, version), 
	CONSTRAINT ck_spending_amount_not_negative CHECK (amount_fen >= 0), 
	CONSTRAINT ck_spending_correction_has_reason CHECK (version = 1 OR reason IS NOT NULL), 
	CONSTRAINT fk_spending_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "spending" VALUES('2022-09-01 02:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','r1',1,0,NULL,'r1',100,'2022-07-01',X'3432323131343461851E1320D1189D588D4794FD43AB5FDA3760E39D8757CC8033D6A12252270709FF79',NULL);
CREATE TABLE subsidy_payment (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	household_id VARCHAR NOT NULL, 
	month DATE NOT NULL, 
	version INTEGER NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	n_days INTEGER NOT NULL, 
	amount_cny INTEGER NOT NULL, 
	paid_on DATE, 
	method VARCHAR, 
	reason BLOB, 
	CONSTRAINT pk_subsidy_payment PRIMARY KEY (cycle_id, household_id, month, version), 
	CONSTRAINT ck_subsidy_payment_reversal_has_reason CHECK (amount_cny > 0 OR reason IS NOT NULL), 
	CONSTRAINT ck_subsidy_payment_amount_not_negative CHECK (amount_cny >= 0), 
	CONSTRAINT ck_subsidy_payment_version_from_one CHECK (version >= 1), 
	CONSTRAINT fk_subsidy_payment_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "subsidy_payment" VALUES('2022-12-02 04:00:00.000000','sup','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','44011800100100102001','2022-11-01',1,'440118001001001',30,70,'2022-12-02','cash',NULL);
INSERT INTO "subsidy_payment" VALUES('2022-12-03 04:00:00.000000','sup','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','44011800100100102001','2022-11-01',2,'440118001001001',30,0,NULL,NULL,X'34323231313434618B731DD6BAF9E0385EB99EF516A4CF2BDA55CE2CDFD32922BF1F77A962BCF547FCB0C16EB3E98C72');
CREATE TABLE substitution_decision (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	request_id VARCHAR NOT NULL, 
	state VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	household_id VARCHAR NOT NULL, 
	substitute_household_id VARCHAR, 
	note BLOB, 
	CONSTRAINT pk_substitution_decision PRIMARY KEY (request_id, state), 
	CONSTRAINT ck_substitution_decision_substitute_when_carried_out CHECK ((state = 'carried_out') = (substitute_household_id IS NOT NULL)), 
	CONSTRAINT ck_substitution_decision_state_is_known CHECK (state IN ('approved', 'rejected', 'carried_out', 'cancelled')), 
	CONSTRAINT fk_substitution_decision_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT fk_substitution_decision_request_id FOREIGN KEY(request_id) REFERENCES substitution_request (request_id), 
	CONSTRAINT uq_substitution_decision_cycle_id_substitute_household_id UNIQUE (cycle_id, substitute_household_id)
);
INSERT INTO "substitution_decision" VALUES('2022-09-01 13:00:00.000000','sup','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','00c9b065-aabc-4264-a029-e8663cd36030','approved','440118001001001','44011800100100101001',NULL,NULL);
INSERT INTO "substitution_decision" VALUES('2022-09-01 13:00:00.000000','sup','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','00c9b065-aabc-4264-a029-e8663cd36030','carried_out','440118001001001','44011800100100101001','44011800100100101101',NULL);
INSERT INTO "substitution_decision" VALUES('2022-09-01 18:00:00.000000','sup','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','64a6db4a-461e-4a38-ba83-9f72c6e151e7','approved','440118001001001','44011800100100103001',NULL,NULL);
INSERT INTO "substitution_decision" VALUES('2022-09-01 18:00:00.000000','sup','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','64a6db4a-461e-4a38-ba83-9f72c6e151e7','carried_out','440118001001001','44011800100100103001','44011800100100103101',NULL);
CREATE TABLE substitution_evidence (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	request_id VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	household_id VARCHAR NOT NULL, 
	source_id VARCHAR, 
	village_role VARCHAR, 
	village_name BLOB, 
	confirmed_on DATE, 
	CONSTRAINT pk_substitution_evidence PRIMARY KEY (request_id, kind), 
	CONSTRAINT fk_substitution_evidence_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_substitution_evidence_day_of_the_village CHECK ((kind = 'village') = (confirmed_on IS NOT NULL)), 
	CONSTRAINT ck_substitution_evidence_role_of_the_village CHECK ((kind = 'village') = (village_role IS NOT NULL)), 
	CONSTRAINT ck_substitution_evidence_source_where_there_is_one CHECK ((kind IN ('photo', 'screening')) = (source_id IS NOT NULL)), 
	CONSTRAINT ck_substitution_evidence_kind_is_known CHECK (kind IN ('spread', 'recheck', 'village', 'photo', 'explanation', 'screening')), 
	CONSTRAINT fk_substitution_evidence_request_id FOREIGN KEY(request_id) REFERENCES substitution_request (request_id)
);
INSERT INTO "substitution_evidence" VALUES('2022-09-01 17:00:00.000000','enum','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','64a6db4a-461e-4a38-ba83-9f72c6e151e7','village','440118001001001','44011800100100103001',NULL,'committee',X'3432323131343461646E626660027A3F686387F0B87B2AD5514A5FBFF2E3F91EBFA57D0023F3B305E9C8116BEC','2022-09-01');
CREATE TABLE substitution_request (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	request_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	household_id VARCHAR NOT NULL, 
	request_no INTEGER NOT NULL, 
	reason VARCHAR NOT NULL, 
	n_persuasion INTEGER NOT NULL, 
	note BLOB, 
	CONSTRAINT pk_substitution_request PRIMARY KEY (request_id), 
	CONSTRAINT ck_substitution_request_n_persuasion_not_negative CHECK (n_persuasion >= 0), 
	CONSTRAINT fk_substitution_request_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT uq_substitution_request_cycle_id_household_id_request_no UNIQUE (cycle_id, household_id, request_no)
);
INSERT INTO "substitution_request" VALUES('2022-09-01 12:00:00.000000','enum','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','00c9b065-aabc-4264-a029-e8663cd36030','440118001001001','44011800100100101001',1,'unsafe',0,X'34323231313434615F26C54E9FE8D112963FE8EA1A7967B09B9E9BDE08E3FC2AF7E913083EE5931A64DC0AD4AC00F27196169CEDBCA292D1356F9C0AC19898CEB7');
INSERT INTO "substitution_request" VALUES('2022-09-01 17:00:00.000000','enum','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','64a6db4a-461e-4a38-ba83-9f72c6e151e7','440118001001001','44011800100100103001',1,'moved',1,X'34323231313434612D31673545698DDF09D3E0779D084271C9BC157A31D0CEFC765F2FA169E66EE08701FDCFB3684A2A28FD0D0D2015B686B1943CE7330B893218');
CREATE TABLE task_statement (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	task_no INTEGER NOT NULL, 
	version INTEGER NOT NULL, 
	statement VARCHAR NOT NULL, 
	stated_on DATE NOT NULL, 
	evidence BLOB, 
	reason BLOB, 
	CONSTRAINT pk_task_statement PRIMARY KEY (cycle_id, task_no, version), 
	CONSTRAINT ck_task_statement_statement_is_known CHECK (statement IN ('started', 'done', 'reopened')), 
	CONSTRAINT fk_task_statement_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "task_statement" VALUES('2022-09-01 02:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450',8,1,'done','2022-05-30',X'34323231313434614F78CA802344564C89B65C0F98E8BB3BA4D0D5141113F4BC97717231EEF845C03CA6C49E3977AA17',NULL);
CREATE TABLE training (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	stage VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	is_trained BOOLEAN NOT NULL, 
	trained_on DATE NOT NULL, 
	topic VARCHAR NOT NULL, session_id VARCHAR, 
	CONSTRAINT pk_training PRIMARY KEY (cycle_id, account_id, stage, version), 
	CONSTRAINT ck_training_stage_is_known CHECK (stage IN ('listing', 'screening', 'placement', 'bookkeeping')), 
	CONSTRAINT fk_training_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT fk_training_account_id FOREIGN KEY(account_id) REFERENCES account (account_id)
);
INSERT INTO "training" VALUES('2022-09-01 02:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','enum','listing',1,1,'2022-09-01','方案与入户',NULL);
INSERT INTO "training" VALUES('2022-09-01 02:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','enum','screening',1,1,'2022-09-01','方案与入户',NULL);
INSERT INTO "training" VALUES('2022-09-01 02:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','enum','placement',1,1,'2022-09-01','方案与入户',NULL);
INSERT INTO "training" VALUES('2022-09-01 02:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','enum','bookkeeping',1,1,'2022-09-01','方案与入户',NULL);
CREATE TABLE training_attendance (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	session_id VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	is_present BOOLEAN NOT NULL, 
	CONSTRAINT pk_training_attendance PRIMARY KEY (session_id, account_id, version), 
	CONSTRAINT fk_training_attendance_account_id FOREIGN KEY(account_id) REFERENCES account (account_id), 
	CONSTRAINT fk_training_attendance_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "training_attendance" VALUES('2022-09-01 02:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','r1','enum',1,1);
CREATE TABLE training_session (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	session_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	is_withdrawn BOOLEAN NOT NULL, 
	reason BLOB, 
	stage VARCHAR NOT NULL, 
	town_code VARCHAR, 
	held_on DATE NOT NULL, 
	title VARCHAR NOT NULL, 
	place VARCHAR, 
	hours FLOAT, 
	CONSTRAINT pk_training_session PRIMARY KEY (session_id, version), 
	CONSTRAINT ck_training_session_stage_is_known CHECK (stage IN ('listing', 'screening', 'placement', 'bookkeeping')), 
	CONSTRAINT ck_training_session_hours_not_negative CHECK (hours IS NULL OR hours >= 0), 
	CONSTRAINT ck_training_session_town_code_is_nine_digits CHECK (town_code IS NULL OR length(town_code) = 9), 
	CONSTRAINT ck_training_session_correction_has_reason CHECK (version = 1 OR reason IS NOT NULL), 
	CONSTRAINT fk_training_session_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "training_session" VALUES('2022-09-01 02:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','r1',1,0,NULL,'listing','440118001','2022-07-05','清查要点','镇会议室',3.0);
CREATE TABLE training_test (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	session_id VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	attempt INTEGER NOT NULL, 
	n_right INTEGER NOT NULL, 
	n_questions INTEGER NOT NULL, 
	answers BLOB NOT NULL, 
	CONSTRAINT pk_training_test PRIMARY KEY (session_id, account_id, attempt), 
	CONSTRAINT ck_training_test_n_right_within_questions CHECK (n_right >= 0 AND n_right <= n_questions), 
	CONSTRAINT fk_training_test_account_id FOREIGN KEY(account_id) REFERENCES account (account_id), 
	CONSTRAINT fk_training_test_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "training_test" VALUES('2022-09-01 02:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','r1','enum',1,5,5,X'34323231313434610A3FA3B6E996FAB820B6B7F48E49EE91B653704D877B99E291C0A4789219');
CREATE TABLE trial_decision (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	decision_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	starts_on DATE NOT NULL, 
	reason BLOB, 
	CONSTRAINT pk_trial_decision PRIMARY KEY (decision_id), 
	CONSTRAINT fk_trial_decision_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT uq_trial_decision_cycle_id_ea_id_version UNIQUE (cycle_id, ea_id, version)
);
INSERT INTO "trial_decision" VALUES('2022-10-01 00:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','439587b4-7e8e-4fea-9606-11735a9a5cf1','440118001001001',1,'2022-11-01',X'34323231313434616851F2D6E00407B9CE553E134817678985BB5F127885E9412898252E6A5451442AD3E69B69');
CREATE TABLE unmasking (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	unmasking_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	subject VARCHAR NOT NULL, 
	fields VARCHAR NOT NULL, 
	n_rows INTEGER NOT NULL, 
	reason BLOB NOT NULL, 
	CONSTRAINT pk_unmasking PRIMARY KEY (unmasking_id), 
	CONSTRAINT fk_unmasking_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_unmasking_n_rows_not_negative CHECK (n_rows >= 0)
);
INSERT INTO "unmasking" VALUES('2022-09-01 02:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','u1','440118001001001','440118001001001','address',1,X'34323231313434610626B8106396A53758B9A44EF09D722FBF91A5E71F209597ECDCF849A87F1670AF7C');
CREATE TABLE user_session (
	token_digest VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	opened_at DATETIME NOT NULL, 
	last_seen_at DATETIME NOT NULL, 
	CONSTRAINT pk_user_session PRIMARY KEY (token_digest), 
	CONSTRAINT fk_user_session_account_id FOREIGN KEY(account_id) REFERENCES account (account_id)
);
CREATE TABLE vacancy_check (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	check_id VARCHAR NOT NULL, 
	dwelling_no VARCHAR NOT NULL, 
	checked_at DATETIME NOT NULL, 
	seen VARCHAR NOT NULL, 
	note BLOB, 
	CONSTRAINT pk_vacancy_check PRIMARY KEY (check_id), 
	CONSTRAINT fk_vacancy_check_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_vacancy_check_seen_is_known CHECK (seen IN ('vacant', 'occupied', 'seasonal', 'non_residential', 'demolished', 'unclear'))
);
INSERT INTO "vacancy_check" VALUES('2022-09-01 02:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','440118001001001','vc1','040','2022-09-01 02:00:00.000000','vacant',X'343232313134346124185CAF7B22CD491E5B9C6F8E4EDB2C2531FD9415FDA0116CC473BE4E7575EE46E0708E18A19237DE97B428FDF9BE8BCAFFD3E56F3D10A3A1');
CREATE TABLE visit (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	visit_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	household_id VARCHAR NOT NULL, 
	visited_at DATETIME NOT NULL, 
	visited_by VARCHAR NOT NULL, 
	attempt_code VARCHAR NOT NULL, 
	next_appointment_at DATETIME, 
	lon FLOAT, 
	lat FLOAT, 
	datum VARCHAR, 
	accuracy_m FLOAT, 
	is_mock_location BOOLEAN, 
	photo_digest VARCHAR, 
	note BLOB, 
	CONSTRAINT pk_visit PRIMARY KEY (visit_id), 
	CONSTRAINT ck_visit_attempt_code_is_known CHECK (attempt_code IN ('agreed', 'appointment', 'undecided', 'refused', 'do_not_come_again', 'no_contact',  'no_access', 'not_found', 'vacant', 'demolished', 'moved', 'unable', 'unsafe')), 
	CONSTRAINT ck_visit_datum_is_known CHECK (datum IN ('WGS-84', 'GCJ-02', 'BD-09', 'CGCS2000')), 
	CONSTRAINT ck_visit_accuracy_not_negative CHECK (accuracy_m >= 0), 
	CONSTRAINT ck_visit_lat_in_range CHECK (lat BETWEEN -90 AND 90), 
	CONSTRAINT ck_visit_lon_in_range CHECK (lon BETWEEN -180 AND 180), 
	CONSTRAINT fk_visit_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "visit" VALUES('2022-09-01 11:00:00.000000','enum','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','e5d083c7-5c02-42b1-b558-fd860f81e295','440118001001001','44011800100100101001','2022-09-01 11:00:00.000000','enum','unsafe',NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'343232313134346198FD74498D8041A4F7DF4786A7DBA36C098F994DA27656642CBAB9F569F12292B34BCE3E0253B836B307EBE9D9C17AAFD1F76CC0EA8D72D785');
INSERT INTO "visit" VALUES('2022-09-01 14:00:00.000000','enum','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','4e4072d4-8dda-4c8e-ba21-a59f770e0b86','440118001001001','44011800100100103001','2022-09-01 14:00:00.000000','enum','refused',NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'3432323131343461C1D65B690A8274EF48E89DEC1ADB067A5D7965E11749388668F74AAA5D7F9B82A8C6EB39C782699AF37DDF1BFD68F1B0B48B19C9AB2BFE4D47');
INSERT INTO "visit" VALUES('2022-09-01 15:00:00.000000','enum','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','98f08f80-3848-4973-9e16-f75baa7ef125','440118001001001','44011800100100103001','2022-09-01 15:00:00.000000','enum','moved',NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'343232313134346181E121BCD5DAD68793FBDF74CB9CE8C8FAE12D35DB388CD39EA0BBBE5897E86CBB118436FDEA1AE5CD78E45D3B53E8D88869CD83708FFA507A');
INSERT INTO "visit" VALUES('2022-09-01 16:00:00.000000','enum','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','d48895c3-1255-4e3c-bb47-44985e463b0e','440118001001001','44011800100100103001','2022-09-01 14:00:00.000000','enum','undecided',NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'34323231313434617C5A59CA323379621FCFA54D6BE3F8809BBFCDF6DC6A5013A61BC44FF0D1D97D71EC76C2DC62ECB23340C7068740D56E83F1A5E136F8655AA5');
INSERT INTO "visit" VALUES('2022-09-01 20:00:00.000000','enum','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','3637aae7-57ca-43a4-93e0-d5b46f7610e0','440118001001001','44011800100100103101','2022-09-01 20:00:00.000000','enum','moved',NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'3432323131343461FFD9D5EDA0FEEB13BBE49C462A7FAB3061052250357346A0B6ECCCAC0BDF5C5BECF0EED0F8ADE0F180880E528EB0164C08B029A59AAD07937B');
INSERT INTO "visit" VALUES('2022-09-01 22:00:00.000000','enum','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','c8a4d832-ccb0-4df3-8e86-920cbddde900','440118001001001','44011800100100102001','2022-09-01 22:00:00.000000','enum','agreed',NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'343232313134346191325A1A6F0D65005FC3289FA244105575631B75F334693C7CBCEB5E6320FBAF16E5A1863051774FC745810B92376BF75E729C82F832C33DF6');
CREATE TABLE visit_correction (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	correction_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	household_id VARCHAR NOT NULL, 
	visit_id VARCHAR NOT NULL, 
	replacement_visit_id VARCHAR, 
	reason BLOB NOT NULL, 
	CONSTRAINT pk_visit_correction PRIMARY KEY (correction_id), 
	CONSTRAINT fk_visit_correction_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_visit_correction_another_visit CHECK (replacement_visit_id <> visit_id), 
	CONSTRAINT fk_visit_correction_replacement_visit_id FOREIGN KEY(replacement_visit_id) REFERENCES visit (visit_id), 
	CONSTRAINT fk_visit_correction_visit_id FOREIGN KEY(visit_id) REFERENCES visit (visit_id), 
	CONSTRAINT uq_visit_correction_replacement_visit_id UNIQUE (replacement_visit_id), 
	CONSTRAINT uq_visit_correction_visit_id UNIQUE (visit_id)
);
INSERT INTO "visit_correction" VALUES('2022-09-01 16:00:00.000000','enum','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','e0db96d1-e6b9-4e77-b5f9-f77f8a3e0861','440118001001001','44011800100100103001','4e4072d4-8dda-4c8e-ba21-a59f770e0b86','d48895c3-1255-4e3c-bb47-44985e463b0e',X'3432323131343461175D957E48B9AA7322D511B5199FA2CDE706A3ECCAF1729CDB61074DA300B0F2DBE19CA187BB2B32D09BE8A8C81247F961C69953828EC030F9');
CREATE TABLE void_area (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	draw_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	request_id VARCHAR NOT NULL, 
	CONSTRAINT pk_void_area PRIMARY KEY (draw_id, ea_id), 
	CONSTRAINT fk_void_area_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT fk_void_area_draw_id FOREIGN KEY(draw_id) REFERENCES draw (draw_id), 
	CONSTRAINT fk_void_area_request_id FOREIGN KEY(request_id) REFERENCES draw_void_request (request_id), 
	CONSTRAINT uq_void_area_request_id_ea_id UNIQUE (request_id, ea_id)
);
INSERT INTO "void_area" VALUES('2022-09-01 02:00:00.000000','stat','9bd5cfa5-9c1e-4620-9b58-11c40de4f450','d1','440118001001999','r1');
CREATE INDEX ix_ledger_entry_subject ON ledger_entry (subject);
CREATE INDEX ix_ledger_fact_sequence ON ledger_fact (sequence);
CREATE INDEX ix_frame_import_cycle_id ON frame_import (cycle_id);
CREATE INDEX ix_frame_unit_cycle_id ON frame_unit (cycle_id);
CREATE INDEX ix_finding_cycle_id ON finding (cycle_id);
CREATE INDEX ix_finding_source_id ON finding (source_id);
CREATE INDEX ix_area_draw_cycle_id ON area_draw (cycle_id);
CREATE INDEX ix_enumeration_area_cycle_id ON enumeration_area (cycle_id);
CREATE INDEX ix_listing_cycle_id ON listing (cycle_id);
CREATE INDEX ix_building_cycle_id ON building (cycle_id);
CREATE INDEX ix_dwelling_cycle_id ON dwelling (cycle_id);
CREATE INDEX ix_screening_answer_cycle_id ON screening_answer (cycle_id);
CREATE INDEX ix_screening_answer_ea_id ON screening_answer (ea_id);
CREATE INDEX ix_visit_cycle_id ON visit (cycle_id);
CREATE INDEX ix_visit_ea_id ON visit (ea_id);
CREATE INDEX ix_visit_household_id ON visit (household_id);
CREATE INDEX ix_substitution_request_cycle_id ON substitution_request (cycle_id);
CREATE INDEX ix_substitution_request_ea_id ON substitution_request (ea_id);
CREATE INDEX ix_substitution_decision_cycle_id ON substitution_decision (cycle_id);
CREATE INDEX ix_substitution_decision_ea_id ON substitution_decision (ea_id);
CREATE INDEX ix_account_opening_ea_id ON account_opening (ea_id);
CREATE INDEX ix_trial_decision_cycle_id ON trial_decision (cycle_id);
CREATE INDEX ix_sign_in_account_id ON sign_in (account_id);
CREATE INDEX ix_user_session_account_id ON user_session (account_id);
CREATE INDEX ix_export_cycle_id ON export (cycle_id);
CREATE INDEX ix_unmasking_cycle_id ON unmasking (cycle_id);
CREATE INDEX ix_unmasking_ea_id ON unmasking (ea_id);
CREATE INDEX ix_photo_cycle_id ON photo (cycle_id);
CREATE INDEX ix_photo_ea_id ON photo (ea_id);
CREATE INDEX ix_job_requested_at ON job (requested_at);
CREATE INDEX ix_job_state ON job (state);
CREATE INDEX ix_document_cycle_id ON document (cycle_id);
CREATE INDEX ix_document_ea_id ON document (ea_id);
CREATE INDEX ix_document_scan_cycle_id ON document_scan (cycle_id);
CREATE INDEX ix_finding_resolution_cycle_id ON finding_resolution (cycle_id);
CREATE INDEX ix_allocation_cycle_id ON allocation (cycle_id);
CREATE INDEX ix_allocation_level_cycle_id ON allocation_level (cycle_id);
CREATE INDEX ix_allocation_decision_cycle_id ON allocation_decision (cycle_id);
CREATE INDEX ix_area_import_cycle_id ON area_import (cycle_id);
CREATE INDEX ix_area_boundary_cycle_id ON area_boundary (cycle_id);
CREATE INDEX ix_area_boundary_ea_id ON area_boundary (ea_id);
CREATE INDEX ix_area_replacement_cycle_id ON area_replacement (cycle_id);
CREATE INDEX ix_area_replacement_ea_id ON area_replacement (ea_id);
CREATE INDEX ix_area_replacement_decision_cycle_id ON area_replacement_decision (cycle_id);
CREATE INDEX ix_area_replacement_decision_ea_id ON area_replacement_decision (ea_id);
CREATE INDEX ix_building_change_cycle_id ON building_change (cycle_id);
CREATE INDEX ix_building_change_ea_id ON building_change (ea_id);
CREATE INDEX ix_building_change_listing_id ON building_change (listing_id);
CREATE INDEX ix_dwelling_change_cycle_id ON dwelling_change (cycle_id);
CREATE INDEX ix_dwelling_change_ea_id ON dwelling_change (ea_id);
CREATE INDEX ix_dwelling_change_listing_id ON dwelling_change (listing_id);
CREATE INDEX ix_household_code_cycle_id ON household_code (cycle_id);
CREATE INDEX ix_household_code_ea_id ON household_code (ea_id);
CREATE INDEX ix_duplicate_decision_cycle_id ON duplicate_decision (cycle_id);
CREATE INDEX ix_duplicate_decision_ea_id ON duplicate_decision (ea_id);
CREATE INDEX ix_area_count_cycle_id ON area_count (cycle_id);
CREATE INDEX ix_area_count_ea_id ON area_count (ea_id);
CREATE INDEX ix_vacancy_check_cycle_id ON vacancy_check (cycle_id);
CREATE INDEX ix_vacancy_check_ea_id ON vacancy_check (ea_id);
CREATE INDEX ix_relisting_cycle_id ON relisting (cycle_id);
CREATE INDEX ix_relisting_ea_id ON relisting (ea_id);
CREATE INDEX ix_relisted_dwelling_cycle_id ON relisted_dwelling (cycle_id);
CREATE INDEX ix_relisted_dwelling_ea_id ON relisted_dwelling (ea_id);
CREATE INDEX ix_relisted_dwelling_relisting_id ON relisted_dwelling (relisting_id);
CREATE INDEX ix_relisting_resolution_cycle_id ON relisting_resolution (cycle_id);
CREATE INDEX ix_relisting_resolution_ea_id ON relisting_resolution (ea_id);
CREATE INDEX ix_relisting_resolution_relisting_id ON relisting_resolution (relisting_id);
CREATE INDEX ix_relisting_step_cycle_id ON relisting_step (cycle_id);
CREATE INDEX ix_relisting_step_ea_id ON relisting_step (ea_id);
CREATE INDEX ix_relisting_step_relisting_id ON relisting_step (relisting_id);
CREATE INDEX ix_screening_attempt_cycle_id ON screening_attempt (cycle_id);
CREATE INDEX ix_screening_attempt_ea_id ON screening_attempt (ea_id);
CREATE INDEX ix_screening_attempt_household_id ON screening_attempt (household_id);
CREATE INDEX ix_list_lock_cycle_id ON list_lock (cycle_id);
CREATE INDEX ix_commitment_cycle_id ON commitment (cycle_id);
CREATE INDEX ix_draw_cycle_id ON draw (cycle_id);
CREATE INDEX ix_sample_household_cycle_id ON sample_household (cycle_id);
CREATE INDEX ix_list_unlock_cycle_id ON list_unlock (cycle_id);
CREATE INDEX ix_commitment_void_cycle_id ON commitment_void (cycle_id);
CREATE INDEX ix_draw_void_request_cycle_id ON draw_void_request (cycle_id);
CREATE INDEX ix_draw_void_decision_cycle_id ON draw_void_decision (cycle_id);
CREATE INDEX ix_void_area_cycle_id ON void_area (cycle_id);
CREATE INDEX ix_pick_import_cycle_id ON pick_import (cycle_id);
CREATE INDEX ix_draw_explanation_cycle_id ON draw_explanation (cycle_id);
CREATE INDEX ix_mapping_profile_cycle_id ON mapping_profile (cycle_id);
CREATE INDEX ix_visit_correction_cycle_id ON visit_correction (cycle_id);
CREATE INDEX ix_visit_correction_ea_id ON visit_correction (ea_id);
CREATE INDEX ix_substitution_evidence_cycle_id ON substitution_evidence (cycle_id);
CREATE INDEX ix_substitution_evidence_ea_id ON substitution_evidence (ea_id);
CREATE INDEX ix_case_disposition_cycle_id ON case_disposition (cycle_id);
CREATE INDEX ix_case_disposition_ea_id ON case_disposition (ea_id);
CREATE INDEX ix_case_resolution_cycle_id ON case_resolution (cycle_id);
CREATE INDEX ix_case_resolution_ea_id ON case_resolution (ea_id);
CREATE INDEX ix_reserve_extension_cycle_id ON reserve_extension (cycle_id);
CREATE INDEX ix_reserve_extension_ea_id ON reserve_extension (ea_id);
CREATE INDEX ix_new_occupants_ea_id ON new_occupants (ea_id);
CREATE INDEX ix_signal_cycle_id ON signal (cycle_id);
CREATE INDEX ix_signal_ea_id ON signal (ea_id);
CREATE INDEX ix_signal_decision_cycle_id ON signal_decision (cycle_id);
CREATE INDEX ix_backcheck_draw_cycle_id ON backcheck_draw (cycle_id);
CREATE INDEX ix_backcheck_cycle_id ON backcheck (cycle_id);
CREATE INDEX ix_backcheck_ea_id ON backcheck (ea_id);
CREATE INDEX ix_backcheck_result_cycle_id ON backcheck_result (cycle_id);
CREATE INDEX ix_backcheck_answer_cycle_id ON backcheck_answer (cycle_id);
CREATE INDEX ix_account_correction_ea_id ON account_correction (ea_id);
CREATE INDEX ix_entry_count_ea_id ON entry_count (ea_id);
CREATE INDEX ix_diary_check_cycle_id ON diary_check (cycle_id);
CREATE INDEX ix_diary_check_ea_id ON diary_check (ea_id);
CREATE INDEX ix_diary_check_fault_cycle_id ON diary_check_fault (cycle_id);
CREATE INDEX ix_diary_action_cycle_id ON diary_action (cycle_id);
CREATE INDEX ix_diary_action_ea_id ON diary_action (ea_id);
CREATE INDEX ix_bookkeeping_visit_cycle_id ON bookkeeping_visit (cycle_id);
CREATE INDEX ix_bookkeeping_visit_ea_id ON bookkeeping_visit (ea_id);
CREATE INDEX ix_diary_correction_cycle_id ON diary_correction (cycle_id);
CREATE INDEX ix_diary_correction_ea_id ON diary_correction (ea_id);
CREATE INDEX ix_diary_correction_step_cycle_id ON diary_correction_step (cycle_id);
CREATE INDEX ix_diary_correction_step_ea_id ON diary_correction_step (ea_id);
CREATE INDEX ix_subsidy_payment_ea_id ON subsidy_payment (ea_id);
CREATE INDEX ix_budget_line_cycle_id ON budget_line (cycle_id);
CREATE INDEX ix_inspection_cycle_id ON inspection (cycle_id);
CREATE INDEX ix_organisation_member_cycle_id ON organisation_member (cycle_id);
CREATE INDEX ix_publicity_activity_cycle_id ON publicity_activity (cycle_id);
CREATE INDEX ix_safety_measure_cycle_id ON safety_measure (cycle_id);
CREATE INDEX ix_spending_cycle_id ON spending (cycle_id);
CREATE INDEX ix_spending_line_id ON spending (line_id);
CREATE INDEX ix_training_attendance_cycle_id ON training_attendance (cycle_id);
CREATE INDEX ix_training_session_cycle_id ON training_session (cycle_id);
CREATE INDEX ix_training_test_cycle_id ON training_test (cycle_id);
CREATE INDEX ix_inspection_answer_cycle_id ON inspection_answer (cycle_id);
CREATE INDEX ix_inspection_finding_cycle_id ON inspection_finding (cycle_id);
CREATE INDEX ix_inspection_finding_ea_id ON inspection_finding (ea_id);
CREATE INDEX ix_inspection_finding_inspection_id ON inspection_finding (inspection_id);
CREATE INDEX ix_inspection_place_cycle_id ON inspection_place (cycle_id);
CREATE INDEX ix_inspection_step_cycle_id ON inspection_step (cycle_id);
CREATE INDEX ix_inspection_step_ea_id ON inspection_step (ea_id);
CREATE INDEX ix_maintenance_change_cycle_id ON maintenance_change (cycle_id);
CREATE INDEX ix_maintenance_change_ea_id ON maintenance_change (ea_id);
CREATE INDEX ix_erasure_request_cycle_id ON erasure_request (cycle_id);
CREATE INDEX ix_erasure_cycle_id ON erasure (cycle_id);
COMMIT;
